package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.article.Span;

/**
 * What a store says of its articles, as annotations. Statements are no events here; actors are
 * those that take part in an event, hold a stance, or are named in its target.
 */
final class StoreAnnotations {
  private static final Function<String, List<StoreRow>> NEW_LIST = iri -> new ArrayList<>();

  private final Map<String, AnnotatedActor> actors = new HashMap<>();
  private final Map<String, List<StoreRow>> participants = new HashMap<>();
  private final Map<String, Set<String>> about = new HashMap<>();
  private final Map<String, Map<String, List<StoreRow>>> events;
  private final Map<String, Map<String, List<StoreRow>>> stances;
  private final Set<String> articles = new TreeSet<>();

  private StoreAnnotations(DatasetGraph dataset) {
    readActors(StoreQuery.rows(dataset, "actors"));
    StoreQuery.rows(dataset, "participants")
        .forEach(row -> participants.computeIfAbsent(row.get("x"), NEW_LIST).add(row));
    StoreQuery.rows(dataset, "about")
        .forEach(
            row ->
                about
                    .computeIfAbsent(row.get("x"), iri -> new TreeSet<>(IriOrder.BY_IRI))
                    .add(row.get("actor")));
    events = byArticle(StoreQuery.rows(dataset, "events"));
    stances = byArticle(StoreQuery.rows(dataset, "stances"));
    StoreQuery.rows(dataset, "articles").forEach(row -> articles.add(row.get("name")));
  }

  /** By the article's {@code dct:identifier}. Lives inside one read transaction. */
  static Map<String, Annotation> of(DatasetGraph dataset) {
    StoreAnnotations store = new StoreAnnotations(dataset);
    Map<String, Annotation> annotations = new LinkedHashMap<>();
    store.articles.forEach(article -> annotations.put(article, store.annotation(article)));
    return annotations;
  }

  private Annotation annotation(String article) {
    List<AnnotatedEvent> told = new ArrayList<>();
    List<AnnotatedStance> held = new ArrayList<>();
    events.getOrDefault(article, Map.of()).forEach((iri, rows) -> told.add(event(iri, rows)));
    stances.getOrDefault(article, Map.of()).forEach((iri, rows) -> held.add(stance(iri, rows)));
    Set<String> named = new LinkedHashSet<>();
    told.forEach(event -> event.participants().forEach(part -> named.add(part.actor())));
    held.forEach(stance -> named.add(stance.holder()));
    held.forEach(stance -> named.addAll(about.getOrDefault(stance.id(), Set.of())));
    return new Annotation(article, named.stream().map(this::actor).toList(), told, held);
  }

  private AnnotatedEvent event(String iri, List<StoreRow> rows) {
    StoreRow first = rows.getFirst();
    return new AnnotatedEvent(
        iri,
        first.get("label"),
        first.get("type"),
        first.get("status"),
        first.get("date"),
        first.get("place"),
        participants.getOrDefault(iri, List.of()).stream()
            .sorted(Comparator.comparing(row -> row.get("part"), IriOrder.BY_IRI))
            .map(row -> new AnnotatedParticipant(row.get("actor"), role(row)))
            .toList(),
        spans(rows),
        false,
        confidence(first));
  }

  private AnnotatedStance stance(String iri, List<StoreRow> rows) {
    StoreRow first = rows.getFirst();
    return new AnnotatedStance(
        iri,
        first.get("holder"),
        first.get("target"),
        first.get("position"),
        first.get("condition"),
        spans(rows),
        false,
        confidence(first));
  }

  /** One that the store does not describe is called by its IRI. */
  private AnnotatedActor actor(String iri) {
    String key = iri.substring(iri.lastIndexOf('/') + 1).replace('-', ' ');
    return actors.getOrDefault(iri, new AnnotatedActor(iri, key, "Group", List.of(), false));
  }

  private void readActors(List<StoreRow> rows) {
    Map<String, Set<String>> aliases = new HashMap<>();
    for (StoreRow row : rows) {
      if (row.has("alt")) {
        aliases.computeIfAbsent(row.get("actor"), iri -> new TreeSet<>()).add(row.get("alt"));
      }
    }
    for (StoreRow row : rows) {
      String iri = row.get("actor");
      List<String> alt = List.copyOf(aliases.getOrDefault(iri, Set.of()));
      actors.putIfAbsent(
          iri, new AnnotatedActor(iri, row.get("label"), row.get("class"), alt, false));
    }
  }

  private static String role(StoreRow row) {
    return row.has("role") ? row.get("role") : "participant";
  }

  private static OptionalDouble confidence(StoreRow row) {
    return row.has("confidence")
        ? OptionalDouble.of(Double.parseDouble(row.get("confidence")))
        : OptionalDouble.empty();
  }

  private static List<Span> spans(List<StoreRow> rows) {
    return rows.stream()
        .map(row -> new Span(row.number("start"), row.number("end")))
        .distinct()
        .sorted()
        .toList();
  }

  private static Map<String, Map<String, List<StoreRow>>> byArticle(List<StoreRow> rows) {
    Map<String, Map<String, List<StoreRow>>> claims = new HashMap<>();
    for (StoreRow row : rows) {
      claims
          .computeIfAbsent(row.get("name"), name -> new TreeMap<>(IriOrder.BY_IRI))
          .computeIfAbsent(row.get("x"), NEW_LIST)
          .add(row);
    }
    return claims;
  }
}
