package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;

/**
 * Two articles. Of the first, the reading has the pact, but not its day nor who signed; it takes
 * the toll for Norland's business, and has the envoys, whom the gold leaves open. The second it has
 * not read at all. All figures are worked out by hand.
 */
class AnnotationScorerTest {
  private final Evaluation ferry = Scored.of("ferry/gold", "ferry/read");

  @Test
  void actorsAreFoundByNameAndPersonsByTheirLast() {
    // found: Norland, Lund; not: Sudland, Ostland; the board is extra; the envoys are left out
    assertThat(Scored.row(ferry, "actors")).isEqualTo("0.571 0.667 0.500 2 3 4");
  }

  @Test
  void anEventIsFoundInItsSentenceAndThenLookedAt() {
    assertThat(Scored.row(ferry, "events")).isEqualTo("0.500 0.500 0.500 1 2 2");
    assertThat(Scored.row(ferry, "events, of those found: type")).startsWith("1.000");
    assertThat(Scored.row(ferry, "events, of those found: place")).startsWith("1.000");
    // a month does not say the day
    assertThat(Scored.row(ferry, "events, of those found: date")).startsWith("0.000");
    assertThat(Scored.row(ferry, "participants of those")).isEqualTo("0.667 1.000 0.500 1 1 2");
    assertThat(Scored.row(ferry, "role")).startsWith("0.000");
  }

  @Test
  void aStanceNeedsItsHolderAndAConditionalOneItsCondition() {
    assertThat(Scored.row(ferry, "stances found")).isEqualTo("0.400 0.500 0.333 1 2 3");
    assertThat(Scored.row(ferry, "stances full")).isEqualTo("0.400 0.500 0.333 1 2 3");
    assertThat(Scored.row(ferry, "conditional stances full")).isEqualTo("0.000 0.000 0.000 0 0 1");
  }

  @Test
  void whatTheTwoDoNotShareIsNamed() {
    assertThat(Scored.findings(ferry))
        .containsExactly(
            "missed actor: Sudland (State)",
            "extra actor: Ost Harbour Board (Organization)",
            "missed event: CONSULT next talks (planned)",
            "extra event: CONSULT meeting (planned)",
            "missed stance: Sudland – conditional – dropping the harbour toll, if Norland opens its"
                + " port",
            "extra stance: Norland – opposes – harbour toll",
            "missed actor: Ostland (State)",
            "missed stance: Ostland – supports – silence");
  }

  @Test
  void confidencesAreHeldAgainstWhatIsRight() {
    Calibration stances = ferry.calibrations().getLast();
    // of .8 none is right, of .9 all are: (.8 + .1) / 2; the envoys' .1 is left out
    assertThat(stances.claims()).isEqualTo(2);
    assertThat(stances.error()).isCloseTo(0.45, within(1e-9));
  }

  @Test
  void anEventIsRightWhoeverOfItsPartiesIsMissing() {
    Calibration events = ferry.calibrations().getFirst();
    assertThat(events.of()).isEqualTo("events, right in type, status and parties");
    // the pact's .9 is right without Sudland, the meeting's .6 is not: (.1 + .6) / 2
    assertThat(events.claims()).isEqualTo(2);
    assertThat(events.error()).isCloseTo(0.35, within(1e-9));
  }

  @Test
  void twoAnnotatorsWhoSayTheSameAgreeWholly() {
    Evaluation same = Scored.of("ferry/gold", "ferry/gold");
    assertThat(Scored.row(same, "stances full")).isEqualTo("1.000 1.000 1.000 3 3 3");
    assertThat(same.findings()).isEmpty();
    assertThat(same.calibrations()).isEmpty();
  }

  @Test
  void aReadingOfNothingFindsNothingAndDividesByNothing(@TempDir Path empty) {
    Evaluation nothing =
        Evaluator.ofPath(GoldReader.open(Scored.RESOURCES.resolve("ferry/gold")), empty);
    assertThat(Scored.row(nothing, "events")).isEqualTo("0.000 0.000 0.000 0 0 2");
    assertThat(Scored.row(nothing, "events, of those found: type")).isEqualTo("–     0");
    assertThat(Scored.row(nothing, "role")).startsWith("–");
  }

  @Test
  void anEventOrStanceThatIsFoundButReadOtherwiseIsNamedWithBothReadings() {
    var lund = new AnnotatedActor("l", "Lund", "Person", List.of(), false);
    Annotation gold = new Annotation("a", List.of(lund), List.of(), List.of(stance("supports")));
    Annotation read = new Annotation("a", List.of(lund), List.of(), List.of(stance("opposes")));
    Evaluation evaluation = AnnotationScorer.score(Map.of("a", gold), Map.of("a", read));
    assertThat(Scored.row(evaluation, "stances found")).startsWith("1.000");
    assertThat(Scored.row(evaluation, "stances +position")).startsWith("0.000");
    assertThat(Scored.findings(evaluation))
        .containsExactly("wrong stance: Lund – supports – the pact, read as opposes – the pact");
  }

  private static AnnotatedStance stance(String position) {
    return new AnnotatedStance(
        "s",
        "l",
        "the pact",
        position,
        "",
        List.of(new Span(0, 10)),
        false,
        OptionalDouble.empty());
  }
}
