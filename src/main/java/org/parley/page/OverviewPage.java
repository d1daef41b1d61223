package org.parley.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is in the store, at a glance. */
final class OverviewPage {
  private static final int CHANGES = 4;
  private static final int PLANS = 10;
  private static final int QUESTIONS = 8;
  private static final int PUBLISHERS = 8;

  private final Answers answers;
  private final Links links;

  OverviewPage(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View view() {
    Answer counts = answers.whole("pages/counts");
    Answer articles = answers.whole("pages/articles");
    Answer changes = answers.whole("commands/changes");
    Answer plans = plans();
    Filter said = new Filter("", "", Filter.SAID, "", "", 0);
    Answer stances = answers.whole("pages/stances");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    counts.rows().forEach(row -> numbers.put(row.get("what"), row.number("number")));
    return View.of(
        "overview",
        "Overview",
        Map.of(
            "numbers", numbers,
            "bars", Bars.of(articles.rows().stream().map(row -> row.get("date")).toList()),
            "undated", (int) articles.rows().stream().filter(row -> !row.has("date")).count(),
            "publishers", publishers(articles),
            "moves", moves(changes),
            "allMoves", changes.rows().size(),
            "plans", plans.rows().stream().limit(PLANS).toList(),
            "questions",
                IssuePages.camps(Twins.apart(stances.rows().stream().filter(said::keeps).toList()))
                    .stream()
                    .limit(QUESTIONS)
                    .toList(),
            "links", links),
        counts,
        articles,
        changes,
        plans);
  }

  /** What is planned or proposed from the day of the latest article on; else the latest plans. */
  private Answer plans() {
    String today =
        answers.whole("pages/articles").rows().stream()
            .map(row -> row.get("date"))
            .max(Comparator.naturalOrder())
            .orElse("");
    Answer events = answers.whole("pages/events");
    Answer open =
        events.where(
            events.sparql(),
            row -> row.has("date") && row.get("status").matches("planned|proposed"));
    Answer coming = open.where(events.sparql(), row -> Filter.within(row.get("date"), today, ""));
    return coming.rows().isEmpty()
        ? new Answer(open.name(), open.sparql(), open.columns(), open.rows().reversed())
        : coming;
  }

  /** Said to have changed in one sentence, which says less than two that differ. */
  private static boolean atOnce(Row row) {
    return row.get("earlierQuote").equals(row.get("laterQuote"));
  }

  private List<Move> moves(Answer changes) {
    return changes.rows().stream()
        .sorted(
            Comparator.comparing((Row row) -> !atOnce(row))
                .thenComparing(row -> row.get("changed"))
                .reversed())
        .limit(CHANGES)
        .map(
            row ->
                new Move(
                    row,
                    Side.of(row.get("from")),
                    Side.of(row.get("to")),
                    links.claim(row.get("earlier")),
                    links.claim(row.get("later"))))
        .toList();
  }

  private static List<Map.Entry<String, Integer>> publishers(Answer articles) {
    Map<String, Integer> publishers = new LinkedHashMap<>();
    articles
        .rows()
        .forEach(
            row ->
                publishers.merge(
                    row.has("publisher") ? row.get("publisher") : "not given", 1, Integer::sum));
    return publishers.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PUBLISHERS)
        .map(each -> Map.entry(each.getKey(), each.getValue()))
        .toList();
  }
}
