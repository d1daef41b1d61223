package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Confidences that boast are drawn together, and those that are all too high are lowered. */
class SettlingTest {
  private static final Weights WEIGHTS = new Weights(-0.4, 0.3, new TreeMap<>(Map.of("good", 1.5)));

  @Test
  void weightsAndProbabilitiesMoveAlike() {
    Settling settling = new Settling(0.5, 0.2);
    Weights moved = settling.moved(WEIGHTS, 0.35);
    assertThat(moved.least()).isEqualTo(0.35);
    for (Set<String> features : List.of(Set.of("good"), Set.<String>of())) {
      assertThat(moved.probability(features))
          .isCloseTo(settling.moved(WEIGHTS.probability(features)), within(1e-9));
    }
  }

  @Test
  void whatIsSaidOftenerThanItHoldsIsSaidLessSurely() {
    Fit boasting = new Fit(WEIGHTS, List.of(), 0);
    List<Fit.Try> tries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tries.add(seen(0.95, i < 7));
      tries.add(seen(0.05, i >= 7));
    }
    Fit settled = boasting.settled(List.of(new Fit(WEIGHTS, tries, 10)));
    assertThat(settled.weights().each().get("good")).isBetween(0.7, 0.8);
    assertThat(settled.weights().bias()).isCloseTo(-0.2, within(0.01));
  }

  @Test
  void whatIsTooHighOnTheWholeIsLowered() {
    List<Fit.Try> tries = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tries.add(seen(0.6, i < 4));
    }
    Fit settled = new Fit(WEIGHTS, List.of(), 0).settled(List.of(new Fit(WEIGHTS, tries, 10)));
    assertThat(settled.weights().bias()).isLessThan(WEIGHTS.bias());
  }

  private static Fit.Try seen(double confidence, boolean right) {
    return new Fit.Try(new Example("a", new TreeSet<>(Set.of("good")), right, right), confidence);
  }
}
