package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Span;

/**
 * The events of one article: found is one in the same sentence, with the same type or a word of the
 * label in common; of those found, type, status, place, date and participants are looked at.
 *
 * @param goldActors by id
 * @param actors the reading's, by id
 */
record EventScorer(Map<String, ActorNames> goldActors, Map<String, ActorNames> actors) {
  private static final int DAY = "2025-12-31".length();

  EventScorer {
    goldActors = Map.copyOf(goldActors);
    actors = Map.copyOf(actors);
  }

  Pairing<AnnotatedEvent, AnnotatedEvent> pair(
      List<AnnotatedEvent> gold, List<AnnotatedEvent> predicted) {
    return Pairing.of(gold, predicted, this::likeness, AnnotatedEvent::optional);
  }

  Counts counts(Pairing<AnnotatedEvent, AnnotatedEvent> paired) {
    Map<String, Integer> counts = new HashMap<>();
    counts.put("event.found", paired.hits().size());
    counts.put("event.predicted", paired.predicted());
    counts.put("event.gold", paired.gold());
    counts.put("event.type", paired.count(EventScorer::sameType));
    counts.put("event.status", paired.count(h -> h.gold().status().equals(h.predicted().status())));
    counts.put("event.placed", paired.count(hit -> !hit.gold().place().isEmpty()));
    counts.put("event.place", paired.count(EventScorer::samePlace));
    counts.put("event.dated", paired.count(hit -> !hit.gold().date().isEmpty()));
    counts.put("event.date", paired.count(EventScorer::sameDate));
    paired
        .hits()
        .forEach(hit -> participants(hit).forEach((k, n) -> counts.merge(k, n, Integer::sum)));
    return new Counts(counts);
  }

  static boolean sameType(Hit<AnnotatedEvent, AnnotatedEvent> hit) {
    return hit.gold().type().equals(hit.predicted().type());
  }

  /**
   * Whether a strict reader accepts the event as it stands: its type, its status, and everybody who
   * is said to take part. Who is missing does not make it wrong.
   */
  boolean isRight(Hit<AnnotatedEvent, AnnotatedEvent> hit) {
    return sameType(hit)
        && hit.gold().status().equals(hit.predicted().status())
        && hit.predicted().participants().stream()
            .allMatch(two -> hit.gold().participants().stream().anyMatch(one -> same(one, two)));
  }

  private int likeness(AnnotatedEvent gold, AnnotatedEvent predicted) {
    if (!overlap(gold.evidence(), predicted.evidence())) {
      return 0;
    }
    int type = gold.type().equals(predicted.type()) ? 1 : 0;
    int words = Wording.shared(Wording.stems(gold.label()), Wording.stems(predicted.label()));
    if (type + words == 0) {
      return 0;
    }
    return 1 + 2 * type + words + commonParticipants(gold, predicted);
  }

  private int commonParticipants(AnnotatedEvent gold, AnnotatedEvent predicted) {
    return (int)
        gold.participants().stream()
            .filter(one -> predicted.participants().stream().anyMatch(two -> same(one, two)))
            .count();
  }

  private Map<String, Integer> participants(Hit<AnnotatedEvent, AnnotatedEvent> hit) {
    Pairing<AnnotatedParticipant, AnnotatedParticipant> paired =
        Pairing.of(
            hit.gold().participants(),
            hit.predicted().participants(),
            (one, two) -> same(one, two) ? 1 + (sameRole(one, two) ? 1 : 0) : 0,
            none -> false);
    return Map.of(
        "participant.found", paired.hits().size(),
        "participant.predicted", paired.predicted(),
        "participant.gold", paired.gold(),
        "participant.role", paired.count(each -> sameRole(each.gold(), each.predicted())));
  }

  private boolean same(AnnotatedParticipant gold, AnnotatedParticipant predicted) {
    ActorNames one = goldActors.get(gold.actor());
    ActorNames two = actors.get(predicted.actor());
    return one != null && two != null && one.same(two);
  }

  private static boolean sameRole(AnnotatedParticipant one, AnnotatedParticipant two) {
    return one.role().equals(two.role());
  }

  private static boolean samePlace(Hit<AnnotatedEvent, AnnotatedEvent> hit) {
    Set<String> named = Wording.stems(hit.predicted().place());
    return !hit.gold().place().isEmpty()
        && Wording.shared(Wording.stems(hit.gold().place()), named) > 0;
  }

  /** A day is right for a month that it is in, and not the other way round. */
  private static boolean sameDate(Hit<AnnotatedEvent, AnnotatedEvent> hit) {
    return !hit.gold().date().isEmpty()
        && day(hit.predicted().date()).startsWith(day(hit.gold().date()));
  }

  private static String day(String date) {
    return date.substring(0, Math.min(DAY, date.length()));
  }

  static boolean overlap(List<Span> one, List<Span> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(a::overlaps));
  }
}
