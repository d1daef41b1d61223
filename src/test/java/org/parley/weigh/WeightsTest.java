package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of weights, and what comes of them. */
class WeightsTest {
  @Test
  void aTableIsReadAsItIsWritten() {
    Weights weights =
        new Weights(-0.5, 0.25, new TreeMap<>(Map.of("word=urge", 1.25, "headline", -0.75)));
    String text = weights.text("made of two words");
    assertThat(text)
        .isEqualTo(
            """
            # made of two words
            feature\tweight
            (bias)\t-0.500
            (least)\t0.250
            headline\t-0.750
            word=urge\t1.250
            """);
    assertThat(Weights.parse("own.tsv", text)).isEqualTo(weights);
  }

  @Test
  void whatRoundsToNothingIsNotWritten() {
    Weights weights = new Weights(0, 0, new TreeMap<>(Map.of("word=hardly", 0.0004)));
    assertThat(weights.text("")).doesNotContain("hardly");
  }

  @Test
  void whatIsKnownIsWeighedAndWhatIsNotInTheTableCountsForNothing() {
    Weights weights = new Weights(0, 0, new TreeMap<>(Map.of("word=urge", 2.0)));
    assertThat(weights.confidence(Set.of())).isEqualTo(0.5);
    assertThat(weights.confidence(Set.of("word=urge", "word=new"))).isEqualTo(0.88);
  }

  @Test
  void nothingIsQuiteSure() {
    Weights weights = new Weights(30, 0, new TreeMap<>(Map.of("word=no", -60.0)));
    assertThat(weights.confidence(Set.of())).isEqualTo(0.99);
    assertThat(weights.confidence(Set.of("word=no"))).isEqualTo(0.01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(bias)\t0\n(least)\t0\nword=urge",
        "(bias)\t0\n(least)\t0\nword=urge\theavy",
        "(bias)\t0\n(least)\t0\nword=urge\t1\nword=urge\t2",
        "(bias)\t0\nword=urge\t1"
      })
  void aBrokenTableIsNamed(String text) {
    assertThatThrownBy(() -> Weights.parse("own.tsv", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("own.tsv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"stances", "events", "parties", "agents"})
  void theTablesOfTheProjectAreWhole(String name) {
    Weights weights = Weights.read(name);
    assertThat(weights.least()).isBetween(0.0, 0.6);
    assertThat(weights.each()).hasSizeGreaterThan(100);
  }
}
