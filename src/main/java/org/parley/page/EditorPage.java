package org.parley.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.query.CatalogueQuery;
import org.parley.query.QueryCatalogue;

/** A place to write SPARQL, with the catalogue's queries to begin with. */
final class EditorPage {
  private static final String FIRST = "who-met-whom";

  private final BiFunction<String, Map<String, List<String>>, Optional<Page>> pages;
  private final List<CatalogueQuery> catalogue = new QueryCatalogue(Path.of("queries")).all();

  /**
   * @param pages the page of an address, whose query can be taken over
   */
  EditorPage(BiFunction<String, Map<String, List<String>>, Optional<Page>> pages) {
    this.pages = pages;
  }

  View view(Request request) {
    return View.of(
            "editor",
            "SPARQL",
            Map.of(
                "query",
                query(request),
                "catalogue",
                catalogue,
                "chosen",
                request.get("query").isEmpty() ? FIRST : request.get("query")))
        .withScripts("yasgui.js", "editor.js");
  }

  private String query(Request request) {
    String name = request.get("query").isEmpty() ? FIRST : request.get("query");
    return Optional.of(request.get("page"))
        .filter(page -> page.startsWith("/") && !page.startsWith("/editor"))
        .flatMap(this::shownBy)
        .or(
            () ->
                catalogue.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .map(each -> each.filledIn(Map.of())))
        .orElse("SELECT * WHERE { ?s ?p ?o } LIMIT 10");
  }

  /** The query that the page of an address shows. */
  private Optional<String> shownBy(String address) {
    int mark = address.indexOf('?');
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (mark >= 0) {
      for (String pair : address.substring(mark + 1).split("&")) {
        String[] parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(decoded(parts[0]), k -> new ArrayList<>())
            .add(parts.length < 2 ? "" : decoded(parts[1]));
      }
    }
    parameters.put("format", List.of("sparql"));
    String path = decoded(mark < 0 ? address : address.substring(0, mark));
    return pages
        .apply(path, parameters)
        .filter(page -> page.status() == 200)
        .map(Page::text)
        .filter(text -> !text.isBlank());
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
