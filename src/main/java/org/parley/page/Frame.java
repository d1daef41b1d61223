package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is around every page.
 *
 * @param view the page
 * @param review whether claims can be decided on
 */
record Frame(Request request, View view, boolean review) {
  private static final List<Map.Entry<String, String>> SECTIONS =
      List.of(
          Map.entry("/", "Overview"),
          Map.entry("/positions", "Positions"),
          Map.entry("/issues", "Questions"),
          Map.entry("/actors", "Actors"),
          Map.entry("/timeline", "Timeline"),
          Map.entry("/articles", "Articles"),
          Map.entry("/map", "Map"),
          Map.entry("/network", "Network"),
          Map.entry("/editor", "SPARQL"));

  /** Which pages belong to which section, by the first part of their path. */
  private static final Map<String, String> INSIDE =
      Map.of(
          "cell",
          "/positions",
          "issue",
          "/issues",
          "actor",
          "/actors",
          "event",
          "/timeline",
          "article",
          "/articles",
          "place",
          "/map");

  String title() {
    return view.title();
  }

  List<Map.Entry<String, String>> sections() {
    List<Map.Entry<String, String>> sections = new ArrayList<>(SECTIONS);
    if (review) {
      sections.add(Map.entry(ReviewPage.PATH, "Review"));
    }
    return sections;
  }

  boolean isHere(String section) {
    String first = request.path().split("/", -1)[1];
    return section.equals(INSIDE.getOrDefault(first, "/" + first));
  }

  /** The addresses of the page's data. */
  String as(String format) {
    return request.with("format", format);
  }

  /** The address of the table of that number as CSV. */
  String csv(int table) {
    return request.on(
        request.path(),
        table == 0
            ? Map.of("format", "csv")
            : Map.of("format", "csv", "table", Integer.toString(table + 1)));
  }

  /** Where a claim can be decided on. */
  String review(String claim) {
    return Request.address(ReviewPage.PATH, Map.of("claim", claim));
  }

  /** The editor with the page's query in it. */
  String editor() {
    return Request.address("/editor", Map.of("page", request.address()));
  }
}
