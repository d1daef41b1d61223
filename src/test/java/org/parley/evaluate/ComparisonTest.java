package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void theSameTwoReadingsAlwaysCompareTheSame() {
    Evaluation read = Scored.of("ferry/gold", "ferry/read");
    Evaluation gold = Scored.of("ferry/gold", "ferry/gold");
    assertThat(compared(gold, read)).isEqualTo(compared(gold, read));
    ComparedMeasure actors = compared(gold, read).lines().getFirst();
    assertThat(actors.measure()).isEqualTo("actors");
    assertThat(Rounded.signed(actors.difference().orElse(0))).isEqualTo("+0.429");
  }

  @Test
  void aReadingDoesNotDifferFromItself() {
    Evaluation read = Scored.of("tolls", "tolls/read.csv");
    assertThat(compared(read, read).lines())
        .allSatisfy(
            line -> {
              assertThat(line.difference()).hasValue(0);
              assertThat(line.interval()).contains(new Interval(0, 0));
            });
  }

  @Test
  void aDifferenceInEveryArticleIsClearAndOneInAFewIsNot() {
    Evaluation none = rates(0, 20);
    assertThat(compared(rates(20, 20), none).lines().getFirst().interval())
        .hasValueSatisfying(interval -> assertThat(interval.excludesZero()).isTrue());
    assertThat(compared(rates(1, 20), none).lines().getFirst().interval())
        .hasValueSatisfying(interval -> assertThat(interval.excludesZero()).isFalse());
  }

  @Test
  void whereThereIsNothingToTakeAShareOfThereIsNoDifference() {
    Evaluation nothing =
        new Evaluation(
            GoldKind.SENTENCES,
            "sentence",
            List.of("a"),
            units -> List.of(new Rate("right", OptionalDouble.empty(), 0)),
            List.of(),
            List.of());
    assertThat(compared(nothing, nothing).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.interval()).isEmpty());
  }

  /** So many of the articles are right. */
  private static Evaluation rates(int right, int of) {
    return new Evaluation(
        GoldKind.SENTENCES,
        "sentence",
        IntStream.range(0, of).mapToObj(String::valueOf).toList(),
        units ->
            List.of(
                Rate.share(
                    "right",
                    (int) units.stream().filter(unit -> Integer.parseInt(unit) < right).count(),
                    units.size())),
        List.of(),
        List.of());
  }

  private static Comparison compared(Evaluation first, Evaluation second) {
    return Comparison.of(first, second, draw -> {});
  }
}
