package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One file to be read, printed and passed on, without the store or a network. */
public final class Briefing {
  private static final int HOLDERS = 24;
  private static final int QUESTIONS = 6;
  private static final int QUOTES = 120;

  /** Of one side of a question among several: who wants all of it asks for a briefing on it. */
  private static final int OF_A_SIDE = 6;

  private static final int EVENTS = 40;
  private static final int ACTORS = 24;

  private final Answers answers;
  private final Links links;
  private final Templates templates = new Templates(false);

  /**
   * @param store runs functions in read transactions on the store
   * @param base the IRI that instances live under
   */
  public Briefing(Reading store, String base) {
    this.answers = new Answers(store, base);
    this.links = new Links(base);
  }

  /** The file's text, as HTML with its style inside; nothing in it is a script. */
  public String html(Subject subject) {
    Set<String> actors = actors(subject);
    List<Row> all =
        answers.whole("pages/stances").rows().stream()
            .filter(row -> fits(row, subject.issues(), actors))
            .toList();
    List<Row> said =
        Twins.apart(all.stream().filter(row -> !row.get("whose").equals("other")).toList());
    List<Row> quoted = quoted(said);
    List<Row> events = events(subject, actors, all);
    Map<String, BriefingSource> sources = sources(quoted);
    boolean oneQuestion = said.stream().map(row -> row.get("on")).distinct().count() == 1;
    Network network = network(subject, actors, said).most(ACTORS, "");
    return templates.text(
        "briefing",
        Map.ofEntries(
            Map.entry("title", subject.title()),
            Map.entry("css", StaticFiles.own("parley.css")),
            Map.entry("positions", all.size()),
            Map.entry(
                "articles", (int) all.stream().map(row -> row.get("article")).distinct().count()),
            Map.entry("period", period(all)),
            Map.entry("matrix", Matrix.of(said, QUESTIONS, HOLDERS)),
            Map.entry("change", oneQuestion ? Change.of(said) : Change.of(List.of())),
            Map.entry("layout", Layout.of(network)),
            Map.entry("network", network),
            Map.entry("byEvents", subject.issues().isEmpty()),
            Map.entry("questions", byQuestion(quoted)),
            Map.entry("left", said.size() - quoted.size()),
            Map.entry("events", events),
            Map.entry("sources", sources),
            Map.entry("links", links)));
  }

  /** The actor and whoever speaks for it; none where it is about all. */
  private Set<String> actors(Subject subject) {
    Set<String> actors = new HashSet<>();
    subject
        .actor()
        .ifPresent(
            actor -> {
              actors.add(actor);
              Answer about = answers.ask("pages/actor", Map.of("ofActor", Answers.iri(actor)));
              new Facts(about, links)
                  .of("spoken for by")
                  .forEach(row -> actors.add(row.get("valueIri")));
            });
    return actors;
  }

  private static boolean fits(Row stance, Set<String> issues, Set<String> actors) {
    return (issues.isEmpty()
            || issues.contains(stance.get("on"))
            || issues.contains(stance.get("targetIri")))
        && (actors.isEmpty() || actors.contains(stance.get("holderIri")));
  }

  /** The latest of each actor on each question, as many as can be read. */
  static List<Row> quoted(List<Row> said) {
    Map<String, Row> latest = new LinkedHashMap<>();
    said.forEach(
        row ->
            latest.put(
                row.get("on") + " " + row.get("holderIri") + " " + row.get("position"), row));
    Map<String, Long> sizes =
        latest.values().stream()
            .collect(Collectors.groupingBy(row -> row.get("on"), Collectors.counting()));
    Map<String, Integer> sides = new HashMap<>();
    return latest.values().stream()
        .sorted(
            Comparator.comparing((Row row) -> -sizes.getOrDefault(row.get("on"), 0L))
                .thenComparing(row -> row.get("on"))
                .thenComparing(row -> Side.of(row.get("position")))
                .thenComparing(row -> row.get("since")))
        .filter(row -> sizes.size() == 1 || sides.merge(side(row), 1, Integer::sum) <= OF_A_SIDE)
        .limit(sizes.size() == 1 ? QUOTES : QUESTIONS * 2L * OF_A_SIDE)
        .toList();
  }

  private static String side(Row row) {
    return row.get("on") + " " + Side.of(row.get("position"));
  }

  private Map<String, List<Standing>> byQuestion(List<Row> rows) {
    Map<String, List<Standing>> questions = new LinkedHashMap<>();
    rows.forEach(
        row ->
            questions
                .computeIfAbsent(row.get("issue"), k -> new ArrayList<>())
                .add(new Standing(row, links)));
    return questions;
  }

  /** Of an actor, what it took part in; else what most articles report, of the same articles. */
  private List<Row> events(Subject subject, Set<String> actors, List<Row> stances) {
    Set<String> fit = new HashSet<>();
    for (Row part : answers.whole("pages/parts").rows()) {
      if (actors.isEmpty() || actors.contains(part.get("actorIri"))) {
        fit.add(part.get("iri"));
      }
    }
    Set<String> holders =
        stances.stream().map(row -> row.get("holder")).collect(Collectors.toSet());
    return answers.whole("pages/events").rows().stream()
        .filter(row -> row.has("date") && fit.contains(row.get("iri")))
        .filter(
            row ->
                subject.issues().isEmpty()
                    || List.of(row.get("participants").split(", ")).stream()
                            .filter(holders::contains)
                            .count()
                        > 1)
        .sorted(
            Comparator.comparing((Row row) -> -row.number("articles"))
                .thenComparing(Comparator.comparing((Row row) -> row.get("date")).reversed()))
        .limit(EVENTS)
        .sorted(Comparator.comparing(row -> row.get("date")))
        .toList();
  }

  private Map<String, BriefingSource> sources(List<Row> quoted) {
    Map<String, Row> articles = new LinkedHashMap<>();
    answers.whole("pages/articles").rows().forEach(row -> articles.put(row.get("iri"), row));
    Map<String, BriefingSource> sources = new LinkedHashMap<>();
    quoted.stream()
        .map(row -> row.get("article"))
        .distinct()
        .sorted(
            Comparator.comparing(
                    (String iri) -> articles.getOrDefault(iri, new Row(Map.of())).get("date"))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            iri -> {
              Row article = articles.getOrDefault(iri, new Row(Map.of("iri", iri)));
              sources.put(
                  iri,
                  new BriefingSource(
                      sources.size() + 1, article, Links.web(article.get("address"))));
            });
    return sources;
  }

  private Network network(Subject subject, Set<String> actors, List<Row> said) {
    Map<String, String> kinds = new LinkedHashMap<>();
    answers.whole("pages/names").rows().stream()
        .filter(row -> ActorPages.isActor(row.get("kind")))
        .forEach(row -> kinds.put(row.get("iri"), row.get("kind")));
    if (!subject.issues().isEmpty()) {
      return Network.ofPositions(said, kinds);
    }
    Map<String, Row> events = new LinkedHashMap<>();
    answers.whole("pages/events").rows().forEach(row -> events.put(row.get("iri"), row));
    List<Row> parts = answers.whole("pages/parts").rows();
    if (!actors.isEmpty()) {
      Set<String> theirs =
          parts.stream()
              .filter(row -> actors.contains(row.get("actorIri")))
              .map(row -> row.get("iri"))
              .collect(Collectors.toSet());
      events.keySet().retainAll(theirs);
    }
    return Network.ofEvents(parts, events, kinds, answers.whole("pages/types").rows());
  }

  private static String period(List<Row> rows) {
    List<String> dates =
        rows.stream()
            .map(row -> row.get("since"))
            .filter(date -> !date.isEmpty())
            .sorted()
            .toList();
    if (dates.isEmpty()) {
      return "";
    }
    String first = dates.get(0);
    String last = dates.get(dates.size() - 1);
    return first.equals(last) ? first : first + " to " + last;
  }
}
