package org.parley.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Stance;
import org.parley.extract.Extracted;
import org.parley.text.AnnotatedText;
import org.parley.text.Trees;

/** What somebody finds good or bad, gives up, or is only supposed to hold, on trees. */
class VerdictsTest {
  private static final Trees TREES = Trees.of("verdicts");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrong      | Kenya opposes ban",
        "not-wrong  | Kenya supports ban",
        "welcome    | Kenya supports pact",
        "failed     | Kenya opposes pact",
        "would-hurt | Kenya opposes ban",
        "wont-help  | Kenya opposes ban",
        "no-place   | Kenya opposes ban in our law",
        "will-be    | Kenya supports ban",
        "mistake    | Kenya opposes pact"
      })
  void whatIsFoundGoodOrBadIsSupportedOrOpposed(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "need-not   | Chad opposes pact with us",
        "should-not | Kenya opposes Chad should leave the pact with us",
        "never      | we opposes pact with Chad",
        "hailed     | Kenya supports pact",
        "denounced  | Kenya opposes pact",
        "committed  | Kenya supports pact",
        "obliged    | Kenya supports end the ban"
      })
  void soIsWhatShallOrShallNotBe(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not-oppose   | Kenya supports ban",
        "no-objection | Kenya supports ban",
        "no-intention | Kenya opposes leaving the pact",
        "neither      | Kenya opposes ban",
        "neither      | Chad opposes ban",
        "both-hold    | Kenya supports ban",
        "both-hold    | Chad supports ban"
      })
  void aNegationTurnsThePosition(String id, String stance) {
    assertThat(stances(id)).contains(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "voted-to         | Kenya supports ban ivory",
        "instead          | Kenya supports talks",
        "instead          | Kenya opposes war",
        "withdrew-support | its supports pact",
        "withdrew-support | Kenya opposes pact",
        "renewed          | Kenya supports truce",
        "renewed          | its supports truce"
      })
  void whatIsVotedForSetAsideOrGivenUpIsOne(String id, String stance) {
    assertThat(stances(id)).contains(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if-supports",
        "unclear",
        "no-evidence",
        "nobody",
        "question",
        "abstained",
        "this",
        "would-prevent",
        "works"
      })
  void whatIsSupposedAskedOrDeniedIsNobodys(String id) {
    assertThat(stances(id)).isEmpty();
  }

  @Test
  void whatSomebodyElseTellsHasHisVoice() {
    Stance told = Extracted.of(TREES.text("reported")).claims().stances().getFirst();
    assertThat(stances("reported")).containsExactly("Kenya opposes ban");
    assertThat(told.voice()).isPresent().isNotEqualTo(Optional.of(told.holder()));
  }

  @Test
  void whoDeniesASupportOpposes() {
    assertThat(stances("denies"))
        .containsExactly("Chad opposes it supports the ban", "it opposes ban");
  }

  @Test
  void aShortFormIsWhatTheSentenceBeforeTells() {
    assertThat(Extracted.of(TREES.paragraph("bill-on", "the-bill")).stances())
        .contains("Kenya opposes bill on ivory");
    assertThat(stances("the-bill")).containsExactly("Kenya opposes bill");
    assertThat(Extracted.of(TREES.paragraph("the-bill", "bill-on")).stances())
        .as("what comes later explains nothing")
        .contains("Kenya opposes bill");
    assertThat(Extracted.of(TREES.paragraph("bill-on", "new-bill")).stances())
        .as("a new bill is another")
        .contains("Kenya opposes new bill");
  }

  @Test
  void aListOfAimsIsTheirsWhoSetIt() {
    AnnotatedText list = TREES.paragraphs("lists", "end-item", "open-item");
    assertThat(Extracted.of(list).stances())
        .containsExactly(
            "Kenya supports End the ban on ivory",
            "Chad supports End the ban on ivory",
            "Kenya supports Open the border",
            "Chad supports Open the border");
  }

  @Test
  void withoutAColonBeforeItAnOrderIsNobodysAim() {
    assertThat(Extracted.of(TREES.paragraphs("both-hold", "end-item")).stances())
        .noneMatch(stance -> stance.contains("End"));
  }

  @Test
  void thePositionsOfTwoSentencesAreThoseOfEach() {
    List<String> together = Extracted.of(TREES.paragraph("mistake", "welcome")).stances();
    assertThat(together).containsExactlyInAnyOrder("Kenya opposes pact", "Kenya supports pact");
  }

  private static List<String> stances(String id) {
    return Extracted.of(TREES.text(id)).stances();
  }
}
