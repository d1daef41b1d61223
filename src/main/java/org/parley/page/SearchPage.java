package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search over names, questions, events, headlines and quotations. */
final class SearchPage {
  private static final int MOST = 20;
  private static final int LONG = 320;

  private final Answers answers;
  private final Links links;

  SearchPage(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View view(Request request) {
    String asked = request.get("q");
    String words = Text.plain(asked);
    List<Row> found = new ArrayList<>();
    List<HitGroup> groups = new ArrayList<>();
    if (!words.isBlank()) {
      groups.addAll(named(asked, words, found));
      groups.addAll(said(asked, words, found));
      groups.addAll(told(asked, words, found));
      groups.removeIf(each -> each.hits().isEmpty());
    }
    String sparql = Answers.sparql("pages/search", Map.of("words", Answers.text(asked)));
    return View.of(
        "search",
        asked.isEmpty() ? "Search" : "Search: " + Text.shortened(asked, 60),
        Map.of("groups", groups, "asked", asked),
        new Answer(
            "search",
            sparql,
            List.of(
                "name",
                "kind",
                "quote",
                "content",
                "event",
                "headline",
                "holder",
                "speaker",
                "date",
                "iri"),
            found));
  }

  /** Actors, places and questions by their names. */
  private List<HitGroup> named(String asked, String words, List<Row> found) {
    Answer names = answers.whole("pages/names");
    return List.of(
        group(
            "Actors and places",
            names,
            row -> !row.get("kind").equals("issue"),
            row -> row.get("name") + " " + row.get("others"),
            words,
            found,
            row ->
                hit(
                    links.of(row.get("iri")),
                    row.get("name"),
                    asked,
                    row.get("kind") + also(row, words))),
        questions(asked, words, found));
  }

  /** Those that most actors stand on first; what is called alike is told apart. */
  private HitGroup questions(String asked, String words, List<Row> found) {
    List<Row> rows =
        answers.whole("pages/names").rows().stream()
            .filter(row -> row.get("kind").equals("issue"))
            .filter(row -> Text.has(Text.plain(row.get("name") + " " + row.get("others")), words))
            .toList();
    found.addAll(rows);
    Set<String> iris = rows.stream().map(row -> row.get("iri")).collect(Collectors.toSet());
    List<Row> stances =
        answers.whole("pages/stances").rows().stream()
            .filter(row -> iris.contains(row.get("on")) || iris.contains(row.get("targetIri")))
            .toList();
    Map<String, String> also = new HashMap<>();
    rows.forEach(row -> also.put(row.get("iri"), also(row, words)));
    List<SearchHit> hits = new ArrayList<>();
    for (Camps camps : IssuePages.camps(Twins.apart(stances))) {
      String holders = Text.count(camps.holders(), "actor") + also.getOrDefault(camps.iri(), "");
      hits.add(hit(links.of(camps.iri()), camps.label(), asked, holders));
    }
    stances.forEach(row -> iris.removeAll(List.of(row.get("on"), row.get("targetIri"))));
    rows.stream()
        .filter(row -> iris.contains(row.get("iri")))
        .forEach(
            row ->
                hits.add(hit(links.of(row.get("iri")), row.get("name"), asked, also(row, words))));
    return new HitGroup("Questions", hits.size(), hits.stream().limit(MOST).toList());
  }

  /** The other name by which it was found, if it was not found by its own. */
  private static String also(Row row, String words) {
    if (Text.has(Text.plain(row.get("name")), words)) {
      return "";
    }
    return Stream.of(row.get("others").split(" \\| ", -1))
        .filter(other -> Text.has(Text.plain(other), words))
        .findFirst()
        .map(other -> ", also “" + other + "”")
        .orElse("");
  }

  /** Positions and statements by the words of their sentences. */
  private List<HitGroup> said(String asked, String words, List<Row> found) {
    return List.of(
        group(
            "Positions",
            answers.whole("pages/stances"),
            row -> true,
            row -> row.get("quote"),
            words,
            found,
            row ->
                hit(
                    links.claim(row.get("iri")),
                    row.get("quote"),
                    asked,
                    row.get("holder")
                        + " "
                        + Side.of(row.get("position")).verb()
                        + " "
                        + row.get("issue"))),
        group(
            "Statements",
            answers.whole("pages/statements"),
            row -> true,
            row -> row.get("content"),
            words,
            found,
            row ->
                hit(
                    links.claim(row.get("iri")),
                    row.get("content"),
                    asked,
                    row.has("speaker") ? row.get("speaker") : row.get("publisher"))));
  }

  /** Events and articles by what they are called. */
  private List<HitGroup> told(String asked, String words, List<Row> found) {
    return List.of(
        group(
            "Events",
            answers.whole("pages/events"),
            row -> true,
            row -> row.get("event"),
            words,
            found,
            row ->
                hit(
                    links.of(row.get("iri")),
                    row.get("event"),
                    asked,
                    row.get("type") + ", " + row.get("status") + " " + row.get("date"))),
        group(
            "Articles",
            answers.whole("pages/articles"),
            row -> true,
            row -> row.get("headline"),
            words,
            found,
            row ->
                hit(
                    links.of(row.get("iri")),
                    row.get("headline"),
                    asked,
                    row.get("publisher") + " " + row.get("date"))));
  }

  private static HitGroup group(
      String title,
      Answer answer,
      Predicate<Row> of,
      Function<Row, String> text,
      String words,
      List<Row> found,
      Function<Row, SearchHit> hit) {
    List<Row> rows =
        answer.rows().stream()
            .filter(of)
            .filter(row -> Text.has(Text.plain(text.apply(row)), words))
            .toList();
    found.addAll(rows);
    List<SearchHit> hits =
        rows.stream()
            .sorted(Comparator.comparing((Row row) -> text.apply(row).length()))
            .limit(MOST)
            .map(hit)
            .toList();
    return new HitGroup(title, rows.size(), hits);
  }

  private static SearchHit hit(String page, String name, String asked, String hint) {
    return new SearchHit(page, Piece.of(Text.shortened(name, LONG), asked), hint.strip());
  }
}
