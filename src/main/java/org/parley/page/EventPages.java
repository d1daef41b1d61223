package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Events: all of them in the order of time, and one with its life and its reports. */
final class EventPages {
  private static final int PAGE = 100;

  private final Answers answers;
  private final Links links;

  EventPages(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View timeline(Request request) {
    Filter dates = Filter.of(request);
    String who = Text.plain(request.get("who"));
    String status = request.get("status");
    String type = request.get("type");
    Answer all = answers.whole("pages/events");
    Answer found =
        all.where(
            all.sparql(),
            row ->
                Filter.within(row.get("date"), dates.from(), dates.to())
                    && (status.isEmpty() || row.get("status").equals(status))
                    && (type.isEmpty() || row.get("type").equals(type))
                    && (who.isBlank() || Text.has(Text.plain(row.get("participants")), who)));
    List<Row> latestFirst = latestFirst(found.rows());
    int page = request.number("page", 1, 100_000);
    List<Row> shown = latestFirst.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
    return View.of(
        "timeline",
        "Timeline",
        Map.of(
            "months", months(shown),
            "bars", Bars.of(found.rows().stream().map(row -> row.get("date")).toList()),
            "count", found.rows().size(),
            "page", page,
            "pages", (found.rows().size() + PAGE - 1) / PAGE,
            "types", values(all.rows(), "type"),
            "statuses", values(all.rows(), "status"),
            "dates", dates,
            "links", links),
        found);
  }

  /** Rows are in the order of time, those without a date first. */
  static List<Row> latestFirst(List<Row> rows) {
    List<Row> sorted =
        new ArrayList<>(rows.stream().filter(row -> row.has("date")).toList().reversed());
    rows.stream().filter(row -> !row.has("date")).forEach(sorted::add);
    return sorted;
  }

  private static List<EventMonth> months(List<Row> rows) {
    Map<String, List<Row>> months = new LinkedHashMap<>();
    for (Row row : rows) {
      String date = row.get("date");
      String month =
          date.isEmpty() ? "Without a date" : date.length() < 7 ? date : date.substring(0, 7);
      months.computeIfAbsent(month, k -> new ArrayList<>()).add(row);
    }
    return months.entrySet().stream()
        .map(each -> new EventMonth(each.getKey(), each.getValue()))
        .toList();
  }

  private static SortedSet<String> values(List<Row> rows, String column) {
    TreeSet<String> values = new TreeSet<>();
    rows.forEach(row -> values.add(row.get(column)));
    return values;
  }

  Optional<View> one(String iri) {
    var me = Map.of("ofEvent", Answers.iri(iri));
    Answer about = answers.ask("pages/event", me);
    if (about.rows().isEmpty()) {
      return Optional.empty();
    }
    Answer life = answers.ask("pages/event-life", me);
    Answer reports = answers.ask("pages/event-reports", me);
    Map<String, List<Row>> roles = new LinkedHashMap<>();
    about.rows().stream()
        .filter(row -> row.has("actor"))
        .forEach(row -> roles.computeIfAbsent(row.get("role"), k -> new ArrayList<>()).add(row));
    return Optional.of(
        View.of(
            "event",
            Text.capital(about.rows().get(0).get("event")),
            Map.of(
                "iri",
                iri,
                "event",
                about.rows().get(0),
                "roles",
                roles,
                "life",
                steps(life.rows()),
                "reports",
                reports(reports.rows()),
                "links",
                links),
            reports,
            life,
            about));
  }

  /** Each article and status once; what has no date last. */
  static List<Row> steps(List<Row> life) {
    Map<String, Row> steps = new LinkedHashMap<>();
    for (Row row : life) {
      String article = row.get("report").replaceFirst("/[^/]*$", "");
      steps.putIfAbsent(String.join("\n", row.get("date"), row.get("status"), article), row);
    }
    return Stream.concat(
            steps.values().stream().filter(row -> row.has("date")),
            steps.values().stream().filter(row -> !row.has("date")))
        .toList();
  }

  static List<ArticleReport> reports(List<Row> rows) {
    Map<String, List<Row>> reports = new LinkedHashMap<>();
    rows.forEach(row -> reports.computeIfAbsent(row.get("iri"), k -> new ArrayList<>()).add(row));
    return reports.values().stream().map(EventPages::report).toList();
  }

  private static ArticleReport report(List<Row> rows) {
    List<List<Piece>> sentences =
        rows.stream()
            .map(row -> Piece.of(row.get("quote"), row.get("words")))
            .distinct()
            .sorted(Comparator.comparing(pieces -> pieces.stream().noneMatch(Piece::marked)))
            .toList();
    return new ArticleReport(rows.getFirst(), sentences);
  }
}
