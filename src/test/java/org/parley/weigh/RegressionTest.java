package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is learned from examples whose truth is known. */
class RegressionTest {

  @ParameterizedTest
  @CsvSource({"50, 100, 0.5", "25, 100, 0.25", "90, 100, 0.9"})
  void withoutFeaturesTheBiasIsTheShareThatIsRight(int right, int all, double share) {
    Weights learned = Regression.fit(examples(right, all, "none"), each -> each.worth(0), 10, 5);
    assertThat(learned.probability(Set.of())).isCloseTo(share, within(0.001));
  }

  @Test
  void whatSpeaksForAClaimWeighsMoreThanNothing() {
    List<Example> examples = new ArrayList<>(examples(80, 100, "good"));
    examples.addAll(examples(20, 100, "bad"));
    Weights learned = Regression.fit(examples, each -> each.worth(0), 1, 5);
    assertThat(learned.each().get("good")).isPositive();
    assertThat(learned.each().get("bad")).isNegative();
    assertThat(learned.probability(Set.of("good"))).isCloseTo(0.8, within(0.02));
    assertThat(learned.probability(Set.of("bad"))).isCloseTo(0.2, within(0.02));
  }

  @Test
  void aHigherPenaltyKeepsWeightsSmaller() {
    List<Example> examples = new ArrayList<>(examples(80, 100, "good"));
    examples.addAll(examples(20, 100, "bad"));
    double mild =
        Regression.fit(examples, each -> each.worth(0), 1, 5).each().getOrDefault("good", 0.0);
    double strict =
        Regression.fit(examples, each -> each.worth(0), 100, 5).each().getOrDefault("good", 0.0);
    assertThat(strict).isPositive().isLessThan(mild);
  }

  @Test
  void whatIsSeldomMetGetsNoWeight() {
    List<Example> examples = new ArrayList<>(examples(40, 50, "often"));
    examples.addAll(examples(4, 4, "seldom"));
    assertThat(Regression.fit(examples, each -> each.worth(0), 1, 5).each())
        .containsOnlyKeys("often");
    assertThat(Regression.fit(examples, each -> each.worth(0), 1, 4).each())
        .containsOnlyKeys("often", "seldom");
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      TreeSet<String> features = new TreeSet<>();
      for (String feature : List.of("a", "b", "c", "d")) {
        if (random.nextBoolean()) {
          features.add(feature);
        }
      }
      examples.add(new Example("x" + i, features, true, features.contains("a")));
    }
    Weights one = Regression.fit(examples, each -> each.worth(0), 10, 5);
    assertThat(Regression.fit(examples, each -> each.worth(0), 10, 5)).isEqualTo(one);
    assertThat(one.each().get("a")).isGreaterThan(one.each().get("b"));
  }

  @Test
  void whereAllIsRightNothingGrowsWithoutEnd() {
    Weights learned = Regression.fit(examples(30, 30, "sure"), each -> each.worth(0), 10, 5);
    assertThat(learned.bias()).isFinite();
    assertThat(learned.probability(Set.of("sure"))).isBetween(0.9, 1.0);
  }

  @Test
  void fromNothingNothingIsLearned() {
    Weights learned = Regression.fit(List.of(), each -> each.worth(0), 10, 5);
    assertThat(learned.each()).isEmpty();
    assertThat(learned.probability(Set.of("any"))).isEqualTo(0.5);
  }

  private static List<Example> examples(int right, int all, String feature) {
    List<Example> examples = new ArrayList<>();
    TreeSet<String> features = new TreeSet<>();
    if (!feature.equals("none")) {
      features.add(feature);
    }
    for (int i = 0; i < all; i++) {
      examples.add(new Example(feature + i, features, true, i < right));
    }
    return examples;
  }
}
