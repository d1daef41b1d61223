package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.claim.Stance;

/** A thousand claims of which "urged" is right in four of five, and "noted" in one of five. */
class FitTest {
  private final List<Example> examples = examples();

  @Test
  void confidenceIsTheShareThatIsRight() {
    Weights weights = fit(examples).weights();
    assertThat(weights.probability(Set.of("word=urged", "noise=3"))).isCloseTo(0.8, within(0.12));
    assertThat(weights.probability(Set.of("word=noted", "noise=3"))).isCloseTo(0.2, within(0.12));
    assertThat(weights.probability(Set.of("word=never-met")))
        .as("of what it never met it only knows how often claims are right")
        .isBetween(0.3, 0.7);
  }

  @Test
  void theThresholdKeepsWhatIsLikelyAndDropsTheRest() {
    Fit fit = fit(examples);
    assertThat(fit.weights().least()).isBetween(0.15, 0.8);
    Fit.Cut kept = fit.at(fit.weights().least());
    Fit.Cut all = fit.at(0);
    assertThat(share(kept)).isGreaterThan(share(all) + 0.2);
    assertThat(all.claims()).isEqualTo(examples.size());
  }

  @Test
  void whatNoRuleVouchesForHasToBeMoreLikely() {
    SortedSet<String> known = new TreeSet<>(Set.of("rule=" + Stance.SAID));
    Example open = new Example("a", known, true, true);
    Example firm = new Example("a", new TreeSet<>(Set.of("rule=judgement:good")), true, true);
    double below = Least.OPEN - 0.01;
    Fit fit =
        new Fit(
            fit(examples).weights(),
            List.of(new Fit.Try(open, below), new Fit.Try(firm, below), new Fit.Try(open, 0.9)),
            3);
    assertThat(fit.at(0.1).claims()).isEqualTo(2);
    assertThat(fit.at(0.5).claims()).isEqualTo(1);
  }

  @Test
  void whatIsFoundButNotRightIsWorthHalf() {
    List<Example> halfRight = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String article = "a" + i % 20;
      // of "met" the half is found in other words, and of "mused" nothing; as many are right
      halfRight.add(of(article, "word=met", i % 6 < 4, i % 6 == 0));
      halfRight.add(of(article, "word=mused", i % 6 == 0, i % 6 == 0));
    }
    Weights strict = Fit.of(halfRight, 300).weights();
    assertThat(strict.probability(Set.of("word=met")))
        .as("who learns what is right alone sees no difference")
        .isCloseTo(strict.probability(Set.of("word=mused")), within(0.02));
    Weights mild = Fit.of(halfRight, 300, 0.5).weights();
    assertThat(mild.probability(Set.of("word=met")))
        .isGreaterThan(mild.probability(Set.of("word=mused")) + 0.15);
  }

  private static Example of(String article, String word, boolean found, boolean right) {
    return new Example(article, new TreeSet<>(Set.of(word)), found, right);
  }

  @Test
  void theSameExamplesInAnyOrderGiveTheSameTable() {
    List<Example> turned = new ArrayList<>(examples);
    Collections.reverse(turned);
    assertThat(fit(turned).weights().text("x")).isEqualTo(fit(examples).weights().text("x"));
  }

  @Test
  void noClaimIsTriedWithWeightsLearnedFromItsOwnArticle() {
    // a word that tells all, and stands in one article only
    List<Example> own = new ArrayList<>(examples);
    for (int i = 0; i < 40; i++) {
      own.add(new Example("alone", new TreeSet<>(Set.of("word=told-only-here")), true, true));
    }
    Fit fit = fit(own);
    assertThat(fit.weights().each().getOrDefault("word=told-only-here", 0.0)).isGreaterThan(0.3);
    assertThat(fit.tries())
        .filteredOn(each -> each.example().article().equals("alone"))
        .allSatisfy(each -> assertThat(each.confidence()).isBetween(0.35, 0.65));
  }

  @Test
  void otherGoldSettlesHowSureClaimsAre() {
    List<Example> better = new ArrayList<>();
    examples.forEach(
        each ->
            better.add(
                new Example(
                    each.article(),
                    each.features(),
                    true,
                    each.right() || better.size() % 2 == 0)));
    Fit raw = Fit.of(examples, 500);
    Fit settled = raw.settled(List.of(raw.on(better, 800)));
    assertThat(settled.weights().bias()).isGreaterThan(raw.weights().bias() + 0.2);
    assertThat(settled.weights().each()).isEqualTo(raw.weights().each());
  }

  private static Fit fit(List<Example> of) {
    return Fit.of(of, 500).settled(List.of());
  }

  private static double share(Fit.Cut cut) {
    return (double) cut.right() / cut.claims();
  }

  private static List<Example> examples() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      boolean urged = i % 2 == 0;
      boolean right = random.nextInt(5) < (urged ? 4 : 1);
      Set<String> known =
          Set.of("word=" + (urged ? "urged" : "noted"), "noise=" + random.nextInt(7));
      examples.add(new Example("a" + i / 10, new TreeSet<>(known), right, right));
    }
    return examples;
  }
}
