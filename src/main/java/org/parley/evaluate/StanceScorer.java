package org.parley.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stances of one article: found is one in the same sentence with the same holder; full is one
 * with the same position, too, and a target that shares half of its content words.
 *
 * @param goldActors by id
 * @param actors the reading's, by id
 */
record StanceScorer(Map<String, ActorNames> goldActors, Map<String, ActorNames> actors) {
  private static final String CONDITIONAL = "conditional";

  StanceScorer {
    goldActors = Map.copyOf(goldActors);
    actors = Map.copyOf(actors);
  }

  Pairing<AnnotatedStance, AnnotatedStance> pair(
      List<AnnotatedStance> gold, List<AnnotatedStance> predicted) {
    return Pairing.of(gold, predicted, this::likeness, AnnotatedStance::optional);
  }

  static Counts counts(Pairing<AnnotatedStance, AnnotatedStance> paired) {
    return new Counts(
        Map.of(
            "stance.found", paired.hits().size(),
            "stance.predicted", paired.predicted(),
            "stance.gold", paired.gold(),
            "stance.position", paired.count(StanceScorer::samePosition),
            "stance.full", paired.count(StanceScorer::isFull),
            "conditional.full", paired.count(StanceScorer::isConditionFound),
            "conditional.predicted",
                paired.count(hit -> isConditional(hit.predicted()))
                    + (int) paired.extra().stream().filter(StanceScorer::isConditional).count(),
            "conditional.gold",
                paired.count(hit -> isConditional(hit.gold()))
                    + (int) paired.missed().stream().filter(StanceScorer::isConditional).count()));
  }

  static boolean isFull(Hit<AnnotatedStance, AnnotatedStance> hit) {
    return samePosition(hit) && sameTarget(hit.gold(), hit.predicted());
  }

  private int likeness(AnnotatedStance gold, AnnotatedStance predicted) {
    if (!EventScorer.overlap(gold.evidence(), predicted.evidence())
        || !sameHolder(gold, predicted)) {
      return 0;
    }
    return 1
        + (gold.position().equals(predicted.position()) ? 2 : 0)
        + (sameTarget(gold, predicted) ? 2 : 0);
  }

  private boolean sameHolder(AnnotatedStance gold, AnnotatedStance predicted) {
    ActorNames one = goldActors.get(gold.holder());
    ActorNames two = actors.get(predicted.holder());
    return one != null && two != null && one.same(two);
  }

  private static boolean samePosition(Hit<AnnotatedStance, AnnotatedStance> hit) {
    return hit.gold().position().equals(hit.predicted().position());
  }

  private static boolean sameTarget(AnnotatedStance gold, AnnotatedStance predicted) {
    Set<String> one = Wording.stems(gold.target());
    Set<String> two = Wording.stems(predicted.target());
    return !one.isEmpty()
        && !two.isEmpty()
        && 2 * Wording.shared(one, two) >= Math.min(one.size(), two.size());
  }

  private static boolean isConditionFound(Hit<AnnotatedStance, AnnotatedStance> hit) {
    return isConditional(hit.gold())
        && samePosition(hit)
        && Wording.shared(
                Wording.stems(hit.gold().condition()), Wording.stems(hit.predicted().condition()))
            > 0;
  }

  private static boolean isConditional(AnnotatedStance stance) {
    return stance.position().equals(CONDITIONAL);
  }
}
