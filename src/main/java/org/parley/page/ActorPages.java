package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Actors: all of them, and one with its positions, words, events and company. */
final class ActorPages {
  private static final int PAGE = 100;
  private static final int QUESTIONS = 40;
  private static final int CLAIMED = 20;
  private static final int EVENTS = 40;
  private static final int STATEMENTS = 12;
  private static final int COMPANY = 15;

  private final Answers answers;
  private final Links links;

  ActorPages(Answers answers, Links links) {
    this.answers = answers;
    this.links = links;
  }

  View list(Request request) {
    Answer names =
        answers
            .whole("pages/names")
            .where(Answers.sparql("pages/names", Map.of()), row -> isActor(row.get("kind")));
    Map<String, Integer> positions = counted("pages/stances", "holderIri");
    Map<String, Integer> events = counted("pages/parts", "actorIri");
    String kind = request.get("kind");
    String words = Text.plain(request.get("name"));
    List<ActorLine> all =
        names.rows().stream()
            .filter(row -> kind.isEmpty() || row.get("kind").equals(kind))
            .filter(
                row ->
                    words.isBlank()
                        || Text.has(Text.plain(row.get("name") + " " + row.get("others")), words))
            .map(
                row ->
                    new ActorLine(
                        row,
                        positions.getOrDefault(row.get("iri"), 0),
                        events.getOrDefault(row.get("iri"), 0)))
            .sorted(
                Comparator.comparing((ActorLine each) -> -(each.positions() + each.events()))
                    .thenComparing(each -> each.row().get("name"))
                    .thenComparing(each -> each.row().get("iri")))
            .toList();
    int most = request.number("limit", PAGE, 100_000);
    return View.of(
        "actors",
        "Actors",
        Map.of("entries", all.stream().limit(most).toList(), "all", all.size(), "links", links),
        new Answer(
            names.name(),
            names.sparql(),
            names.columns(),
            all.stream().map(ActorLine::row).toList()));
  }

  /** How many rows of an answer each value of a column has. */
  private Map<String, Integer> counted(String query, String column) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    answers.whole(query).rows().forEach(row -> counts.merge(row.get(column), 1, Integer::sum));
    return counts;
  }

  static boolean isActor(String kind) {
    return kind.equals("person")
        || kind.equals("state")
        || kind.equals("organization")
        || kind.equals("group");
  }

  Optional<View> one(Request request, String iri) {
    Map<String, Node> me = Map.of("ofActor", Answers.iri(iri));
    Answer about = answers.ask("pages/actor", me);
    if (about.rows().isEmpty()) {
      return Optional.empty();
    }
    Facts facts = new Facts(about, links);
    Answer stances = stances(iri, me, facts);
    Answer events = answers.ask("pages/actor-events", me);
    Answer statements = answers.ask("pages/actor-statements", me);
    Map<String, Object> model = new HashMap<>(standing(iri, stances.rows(), request));
    model.put("iri", iri);
    model.put("facts", facts);
    model.put("events", events.rows().stream().limit(EVENTS).toList());
    model.put("allEvents", events.rows().size());
    model.put("statements", statements.rows().stream().limit(STATEMENTS).toList());
    model.put("company", company(iri, events.rows()));
    model.put("links", links);
    String name = facts.first("name").orElse(Links.key(iri));
    return Optional.of(View.of("actor", name, model, stances, events, statements, about));
  }

  /** Of the actor, and of those that speak for it. */
  private Answer stances(String iri, Map<String, Node> me, Facts facts) {
    Set<String> side = new HashSet<>(Set.of(iri));
    facts.of("spoken for by").forEach(row -> side.add(row.get("valueIri")));
    return answers
        .whole("pages/stances")
        .where(Answers.sparql("pages/stances", me), row -> side.contains(row.get("holderIri")));
  }

  /** Its own positions by question, and what others say of it. */
  private Map<String, Object> standing(String iri, List<Row> stances, Request request) {
    Map<Boolean, List<Row>> byOthers =
        stances.stream()
            .filter(row -> row.get("holderIri").equals(iri))
            .collect(Collectors.partitioningBy(row -> row.get("whose").equals("other")));
    List<OnQuestion> questions = questions(byOthers.getOrDefault(false, List.of()));
    List<Row> claimed = byOthers.getOrDefault(true, List.of());
    int most = request.number("limit", QUESTIONS, 10_000);
    return Map.of(
        "questions", questions.stream().limit(most).toList(),
        "allQuestions", questions.size(),
        "claimed", Standing.of(claimed.reversed().stream().limit(CLAIMED).toList(), links));
  }

  private List<OnQuestion> questions(List<Row> rows) {
    Map<String, List<Row>> byQuestion = new LinkedHashMap<>();
    rows.reversed()
        .forEach(row -> byQuestion.computeIfAbsent(row.get("on"), k -> new ArrayList<>()).add(row));
    return byQuestion.entrySet().stream()
        .map(
            each ->
                new OnQuestion(
                    each.getKey(),
                    each.getValue().get(0).get("issue"),
                    Standing.of(each.getValue(), links)))
        .sorted(Comparator.comparing((OnQuestion each) -> -each.stances().size()))
        .toList();
  }

  private List<Companion> company(String iri, List<Row> events) {
    Set<String> mine = new HashSet<>();
    events.forEach(row -> mine.add(row.get("iri")));
    Map<String, Set<String>> together = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Row row : answers.whole("pages/parts").rows()) {
      String other = row.get("actorIri");
      if (mine.contains(row.get("iri")) && !other.equals(iri)) {
        together.computeIfAbsent(other, k -> new HashSet<>()).add(row.get("iri"));
        names.putIfAbsent(other, row.get("actor"));
      }
    }
    return together.entrySet().stream()
        .map(
            each ->
                new Companion(
                    each.getKey(), names.getOrDefault(each.getKey(), ""), each.getValue().size()))
        .sorted(
            Comparator.comparing((Companion each) -> -each.events()).thenComparing(Companion::name))
        .limit(COMPANY)
        .toList();
  }
}
