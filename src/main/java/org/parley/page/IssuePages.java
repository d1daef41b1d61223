package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions: all of them, and one with its camps and their change over time. */
final class IssuePages {
  private static final int PAGE = 100;
  private static final int QUOTES = 40;

  private final Answers answers;
  private final Links links;

  IssuePages(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View list(Request request) {
    Filter filter = Filter.of(request);
    Answer stances =
        answers
            .whole("pages/stances")
            .where(Answers.sparql("pages/stances", filter.values()), filter::keeps);
    String words = Text.plain(request.get("about"));
    List<Camps> all =
        camps(Twins.apart(stances.rows())).stream()
            .filter(each -> words.isBlank() || Text.has(Text.plain(each.label()), words))
            .toList();
    int most = request.number("limit", PAGE, 100_000);
    return View.of(
        "issues",
        "Questions",
        Map.of("camps", all.stream().limit(most).toList(), "all", all.size(), "links", links),
        stances);
  }

  /** The questions of the rows, those that most actors stand on first. */
  static List<Camps> camps(List<Row> rows) {
    Map<String, Map<String, Row>> latest = new LinkedHashMap<>();
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    // Rows come in the order of time.
    for (Row row : rows) {
      String on = row.get("on");
      latest.computeIfAbsent(on, k -> new LinkedHashMap<>()).put(row.get("holderIri"), row);
      articles.computeIfAbsent(on, k -> new LinkedHashSet<>()).add(row.get("article"));
      labels.putIfAbsent(on, row.get("issue"));
    }
    List<Camps> camps = new ArrayList<>();
    latest.forEach(
        (on, holders) -> {
          Map<Side, Integer> sizes = new LinkedHashMap<>();
          holders
              .values()
              .forEach(row -> sizes.merge(Side.of(row.get("position")), 1, Integer::sum));
          camps.add(
              new Camps(
                  on,
                  labels.getOrDefault(on, on),
                  holders.size(),
                  articles.getOrDefault(on, Set.of()).size(),
                  sizes));
        });
    camps.sort(
        Comparator.comparing((Camps each) -> -each.holders())
            .thenComparing(each -> -each.articles())
            .thenComparing(Camps::label)
            .thenComparing(Camps::iri));
    return camps;
  }

  Optional<View> one(Request request, String iri) {
    Answer about = answers.ask("pages/issue", Map.of("ofIssue", Answers.iri(iri)));
    if (about.rows().isEmpty()) {
      return Optional.empty();
    }
    Answer stances =
        answers
            .whole("pages/stances")
            .where(
                Answers.sparql("pages/stances", Map.of("issues", Answers.iri(iri))),
                row -> row.get("on").equals(iri) || row.get("targetIri").equals(iri));
    List<Row> said =
        stances.rows().stream().filter(row -> !row.get("whose").equals("other")).toList();
    List<Row> claimed =
        stances.rows().stream().filter(row -> row.get("whose").equals("other")).toList();
    int most = request.number("limit", QUOTES, 10_000);
    String name = Facts.first(about, "name").orElse(Links.key(iri));
    return Optional.of(
        View.of(
            "issue",
            Text.capital(name),
            Map.of(
                "iri", iri,
                "facts", new Facts(about, links),
                "camps", Camp.of(said, links),
                "change", Change.of(said),
                "said", Standing.of(latestFirst(said, most), links),
                "claimed", Standing.of(latestFirst(claimed, most), links),
                "count", stances.rows().size(),
                "links", links),
            stances,
            about));
  }

  private static List<Row> latestFirst(List<Row> rows, int most) {
    return rows.reversed().stream().limit(most).toList();
  }
}
