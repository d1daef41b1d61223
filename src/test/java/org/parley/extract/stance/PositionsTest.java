package org.parley.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Certainty;
import org.parley.claim.Position;
import org.parley.claim.Stance;
import org.parley.extract.Extracted;

/** Who is for or against what by words of attitude, on trees that are written out. */
class PositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "supports         | Kenya supports ban on ivory",
        "does-not-support | Kenya opposes ban on ivory",
        "opposed-to       | Kenya opposes ban",
        "against          | Kenya opposes ban",
        "in-favour        | Kenya supports ban",
        "wants-to         | Kenya supports Chad to sign the pact",
        "disposed-of      | Kenya supports tusks to be disposed of",
        "demand-that      | Kenya supports Chad support the ban",
        "signed           | Kenya supports treaty",
        "voted            | Kenya opposes resolution",
        "both             | Kenya opposes ban",
        "both             | Kenya opposes levy",
        "prefers          | Kenya supports truce to a war",
        "keen             | Kenya supports pact",
        "reluctant        | Kenya opposes sign the pact",
        "ready            | Kenya supports sign the pact",
        "plans-to         | Kenya supports leave the pact",
        "urged            | Kenya supports Chad to end the ban",
        "warned-against   | Kenya opposes ban",
        "praise           | Kenya supports pact",
        "thanked          | Kenya supports its help",
        "blamed           | Kenya opposes Chad for the war"
      })
  void aWordOfAttitudeTakesAPosition(String id, String stance) {
    assertThat(stances(id)).contains(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "undecided   | Kenya undecided ban",
        "not-decided | Kenya undecided ban",
        "short-of    | Kenya undecided ban",
        "hesitant    | Kenya undecided ban"
      })
  void whoHasNotChosenIsUndecided(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refused-rule-out",
        "declined-comment",
        "does-support",
        "should",
        "abstained",
        "considering",
        "will-leave"
      })
  void whatIsAskedOrLeftOpenIsNoPosition(String id) {
    assertThat(stances(id)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "criticism-drew | Kenya opposes ban",
        "despite        | Kenya opposes bill",
        "demand-is      | Kenya supports truce",
        "statement-of   | Kenya supports ban",
        "plea           | Kenya supports truce"
      })
  void aNounOfAttitudeIsItsOwners(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met-to-demand | Kenya supports ban",
        "began-to      | Kenya supports ban",
        "responded-by  | Kenya opposes raid"
      })
  void anInfinitiveOrGerundMayTakeOneToo(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
  }

  @Test
  void whatIsGivenUpIsHeldNoLonger() {
    assertThat(stances("no-longer"))
        .containsExactly("Kenya supports ban on ivory", "Kenya opposes ban on ivory");
    assertThat(stances("dropped")).contains("Kenya supports ban");
    assertThat(stances("reversed")).contains("Kenya opposes leave the pact");
  }

  @Test
  void whatIsSetAsideIsOpposed() {
    assertThat(stances("rather-than")).containsExactly("Kenya supports truce", "Kenya opposes war");
  }

  @Test
  void whoIsSetApartDoesNotHoldIt() {
    assertThat(stances("not-chad")).containsExactly("Kenya supports ban");
    assertThat(stances("but-not")).containsExactly("All members supports ban");
    assertThat(stances("every-day")).containsExactly("Kenya supports ban");
  }

  @Test
  void whoIsNamedAsOneOfThemHoldsItToo() {
    assertThat(stances("including"))
        .containsExactly("Ten states supports ban", "Brazil supports ban", "Chad supports ban");
  }

  @Test
  void whoIsToGiveItUpHasSaidNothing() {
    assertThat(stances("end-to-support"))
        .containsExactly("Peru supports end to Kenya's support for the ban");
  }

  @Test
  void whatIsAllegedIsNobodysPosition() {
    assertThat(stances("alleged")).containsExactly("Kenya opposes ban");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "condition  | Kenya conditional pact if Chad left Gao",
        "unless     | Kenya conditional pact if Chad leaves Gao",
        "willing-if | Kenya conditional sign the pact if Chad leaves"
      })
  void onAConditionItIsConditional(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
    assertThat(first(id).position()).isEqualTo(Position.CONDITIONAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said-good     | Kenya supports pact",
        "said-bad      | Kenya opposes pact",
        "said-must     | Kenya supports Chad must leave Gao at once",
        "said-must-not | Kenya opposes Chad must sign the pact",
        "said-must-no  | Kenya opposes Chad must sign new pact",
        "said-time     | Kenya supports end the war",
        "said-help     | Kenya supports pact",
        "said-harm     | Kenya opposes pact",
        "called-unfair | Kenya opposes levy",
        "described-as  | Kenya opposes levy"
      })
  void aSpeakersJudgementIsAPosition(String id, String stance) {
    assertThat(stances(id)).containsExactly(stance);
  }

  @Test
  void whatIsMerelySaidIsLeftToTheWeights() {
    assertThat(stances("said-reached")).isEmpty();
    assertThat(Extracted.of("positions", "said-reached").open())
        .containsExactly("Kenya supports ship reached the port");
    assertThat(Extracted.of("positions", "said-good").open()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said-plain", "said-they", "said-knows", "said-there"})
  void figuresKnowledgeAndWhatOnlyOtherSentencesExplainAreNot(String id) {
    assertThat(Extracted.of("positions", id).open()).isEmpty();
  }

  @Test
  void whoSaysWhatHeWillNotDoOpposesIt() {
    assertThat(stances("said-will-not")).containsExactly("we opposes pact");
    assertThat(stances("said-cannot")).containsExactly("we opposes pact");
  }

  @ParameterizedTest
  @CsvSource({
    "supports,   ATTITUDE_VERB",
    "signed,     BINDING_ACT",
    "said-good,  JUDGEMENT",
    "keen,       OTHER",
    "plea,       OTHER"
  })
  void whichWordsShowItIsItsBasis(String id, Stance.Basis basis) {
    assertThat(first(id).basis()).isEqualTo(basis);
  }

  @ParameterizedTest
  @CsvSource({"said-help, PROBABLE", "said-good, CERTAIN", "condition, PROBABLE"})
  void whatWouldBeIsLessCertain(String id, Certainty certainty) {
    assertThat(first(id).certainty()).isEqualTo(certainty);
  }

  @Test
  void whatSomebodySaysHasAVoice() {
    assertThat(first("said-must").voice()).isPresent();
    assertThat(first("supports").voice()).isEmpty();
  }

  private static List<String> stances(String id) {
    return Extracted.of("positions", id).stances();
  }

  private static Stance first(String id) {
    return Extracted.of("positions", id).claims().stances().getFirst();
  }
}
