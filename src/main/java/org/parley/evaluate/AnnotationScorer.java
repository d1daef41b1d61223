package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Annotated articles, against a reading of the same articles in the same form. */
final class AnnotationScorer {
  private AnnotationScorer() {}

  /**
   * @param gold by article
   * @param reading by article; one that it has not counts as read without finding anything
   */
  static Evaluation score(Map<String, Annotation> gold, Map<String, Annotation> reading) {
    Map<String, Counts> counts = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    List<WeighedClaim> events = new ArrayList<>();
    List<WeighedClaim> stances = new ArrayList<>();
    gold.forEach(
        (article, right) -> {
          AnnotationResult result =
              result(article, right, reading.getOrDefault(article, Annotation.empty(article)));
          counts.put(article, result.counts());
          findings.addAll(result.findings());
          events.addAll(result.events());
          stances.addAll(result.stances());
        });
    return new Evaluation(
        GoldKind.ANNOTATIONS,
        "article",
        List.copyOf(gold.keySet()),
        articles ->
            figures(
                Counts.sum(
                    articles.stream().map(a -> counts.getOrDefault(a, Counts.NONE)).toList())),
        findings,
        Stream.of(
                Calibration.of("events, right in type, status and parties", events),
                Calibration.of("stances, full", stances))
            .filter(calibration -> calibration.claims() > 0)
            .toList());
  }

  private static AnnotationResult result(String article, Annotation gold, Annotation predicted) {
    Map<String, ActorNames> goldActors = ActorNames.byId(gold.actors());
    Map<String, ActorNames> actors = ActorNames.byId(predicted.actors());
    Pairing<AnnotatedActor, AnnotatedActor> people = actors(gold, predicted);
    EventScorer eventScorer = new EventScorer(goldActors, actors);
    Pairing<AnnotatedEvent, AnnotatedEvent> events =
        eventScorer.pair(gold.events(), predicted.events());
    Pairing<AnnotatedStance, AnnotatedStance> stances =
        new StanceScorer(goldActors, actors).pair(gold.stances(), predicted.stances());
    Counts counts =
        Counts.sum(
            List.of(counts(people), eventScorer.counts(events), StanceScorer.counts(stances)));
    Misses misses = new Misses(article, gold, predicted);
    return new AnnotationResult(
        counts,
        misses.of(people, events, stances),
        outcomes(events, AnnotatedEvent::confidence, eventScorer::isRight),
        outcomes(stances, AnnotatedStance::confidence, StanceScorer::isFull));
  }

  private static Pairing<AnnotatedActor, AnnotatedActor> actors(
      Annotation gold, Annotation predicted) {
    // The pairing compares each actor with many; its names are made comparable once.
    Map<AnnotatedActor, ActorNames> known = new HashMap<>();
    Function<AnnotatedActor, ActorNames> names =
        actor -> known.computeIfAbsent(actor, ActorNames::of);
    return Pairing.of(
        gold.actors(),
        predicted.actors(),
        (one, two) -> names.apply(one).same(names.apply(two)) ? 1 : 0,
        AnnotatedActor::optional);
  }

  private static Counts counts(Pairing<AnnotatedActor, AnnotatedActor> actors) {
    return new Counts(
        Map.of(
            "actor.found", actors.hits().size(),
            "actor.predicted", actors.predicted(),
            "actor.gold", actors.gold()));
  }

  /** Of the claims that count and state a confidence. */
  private static <T> List<WeighedClaim> outcomes(
      Pairing<T, T> paired, Function<T, OptionalDouble> confidence, Predicate<Hit<T, T>> isRight) {
    Stream<WeighedClaim> hits =
        paired.hits().stream()
            .filter(hit -> confidence.apply(hit.predicted()).isPresent())
            .map(
                hit ->
                    new WeighedClaim(
                        confidence.apply(hit.predicted()).getAsDouble(), isRight.test(hit)));
    Stream<WeighedClaim> extra =
        paired.extra().stream()
            .map(confidence)
            .flatMapToDouble(OptionalDouble::stream)
            .mapToObj(sure -> new WeighedClaim(sure, false));
    return Stream.concat(hits, extra).toList();
  }

  /** The figures and their names are those that users of such gold compare. */
  private static List<Figure> figures(Counts all) {
    return List.of(
        all.prf("actors", "actor.found", "actor"),
        all.prf("events", "event.found", "event"),
        new RateGroup(
            "events, of those found",
            List.of(
                all.share("type", "event.type", "event.found"),
                all.share("status", "event.status", "event.found"),
                all.share("place", "event.place", "event.placed"),
                all.share("date", "event.date", "event.dated"))),
        all.prf("participants of those", "participant.found", "participant"),
        all.share("role", "participant.role", "participant.found"),
        all.prf("stances found", "stance.found", "stance"),
        all.prf("stances +position", "stance.position", "stance"),
        all.prf("stances full", "stance.full", "stance"),
        all.prf("conditional stances full", "conditional.full", "conditional"));
  }
}
