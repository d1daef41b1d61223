package org.parley.evaluate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What gold says of every single claim of a store. A claim that only an optional gold item has
 * found has no verdict.
 *
 * @param events by IRI; right are those of the right type and status, with nobody who takes no part
 * @param stances by IRI; right are those with the right position and target
 * @param parties by IRI of an event that gold has: who takes part in it
 * @param goldEvents how many there were to find
 * @param goldStances how many there were to find
 */
public record Verdicts(
    Map<String, Verdict> events,
    Map<String, Verdict> stances,
    Map<String, GoldParties> parties,
    int goldEvents,
    int goldStances) {
  public Verdicts {
    events = Map.copyOf(events);
    stances = Map.copyOf(stances);
    parties = Map.copyOf(parties);
  }

  /** Lives inside one read transaction. */
  public static Verdicts of(AnnotationGold gold, DatasetGraph dataset) {
    Map<String, Annotation> readings = StoreAnnotations.of(dataset);
    Map<String, Verdict> ofEvents = new HashMap<>();
    Map<String, Verdict> ofStances = new HashMap<>();
    Map<String, GoldParties> parties = new HashMap<>();
    int goldEvents = 0;
    int goldStances = 0;
    for (Map.Entry<String, Annotation> each : gold.annotations().entrySet()) {
      String article = each.getKey();
      Annotation reading = readings.getOrDefault(article, Annotation.empty(article));
      Map<String, ActorNames> one = ActorNames.byId(each.getValue().actors());
      Map<String, ActorNames> two = ActorNames.byId(reading.actors());
      EventScorer events = new EventScorer(one, two);
      var told = events.pair(each.getValue().events(), reading.events());
      var held = new StanceScorer(one, two).pair(each.getValue().stances(), reading.stances());
      put(article, told, events::isRight, AnnotatedEvent::id, ofEvents);
      told.hits()
          .forEach(
              hit -> parties.put(hit.predicted().id(), GoldParties.of(article, hit.gold(), one)));
      put(article, held, StanceScorer::isFull, AnnotatedStance::id, ofStances);
      goldEvents += told.gold();
      goldStances += held.gold();
    }
    return new Verdicts(ofEvents, ofStances, parties, goldEvents, goldStances);
  }

  private static <T> void put(
      String article,
      Pairing<T, T> paired,
      Predicate<Hit<T, T>> right,
      Function<T, String> id,
      Map<String, Verdict> verdicts) {
    paired
        .hits()
        .forEach(
            hit ->
                verdicts.put(
                    id.apply(hit.predicted()), new Verdict(article, true, right.test(hit))));
    paired
        .extra()
        .forEach(extra -> verdicts.put(id.apply(extra), new Verdict(article, false, false)));
  }
}
