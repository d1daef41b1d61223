package org.parley.extract.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.extract.syntax.Written;
import org.parley.lexicon.Lexicon;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Whether Kenya signed the pact, by one sentence or another, on trees that are written out. */
class OutlookTreesTest {
  private static final Trees TREES = Trees.of("outlooks");
  private static final Lexicon LEXICON = new Lexicon();

  @ParameterizedTest
  @CsvSource({
    "managed,        OCCURRED",
    "after,          OCCURRED",
    "stopped,        OCCURRED",
    "did-not-refuse, OCCURRED",
    "is-signing,     ONGOING",
    "keeps,          ONGOING",
    "plans,          PLANNED",
    "agreed,         PLANNED",
    "said-would,     PLANNED",
    "had-planned,    PLANNED",
    "headline-to,    PLANNED",
    "may,            PROPOSED",
    "must,           PROPOSED",
    "hopes,          PROPOSED",
    "ready,          PROPOSED",
    "urged,          PROPOSED",
    "order,          PROPOSED",
    "question,       PROPOSED",
    "would-if,       PROPOSED",
    "until,          PROPOSED",
    "scrapped,       CANCELLED",
    "was-supposed,   CANCELLED",
    "refused,        DENIED",
    "failed,         DENIED",
    "never,          DENIED",
    "will-not,       DENIED",
    "promised-not,   DENIED",
    "has-yet,        DENIED",
    "almost,         DENIED",
    "without,        DENIED",
    "should-have,    DENIED",
    "denied-having,  DENIED",
    "unlikely,       DENIED",
    "evidence,       DENIED"
  })
  void aSentenceTellsHowFarItHasCome(String id, Status status) {
    assertThat(of(id).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "managed,      CERTAIN",
    "may-have,     POSSIBLE",
    "may,          POSSIBLE",
    "unlikely,     PROBABLE",
    "was-supposed, PROBABLE",
    "whether,      POSSIBLE",
    "true-that,    CERTAIN"
  })
  void andHowSureItIs(String id, Certainty certainty) {
    assertThat(of(id).certainty()).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource({
    "never, true",
    "will-not, true",
    "promised-not, true",
    "refused, false",
    "failed, false",
    "managed, false"
  })
  void onlyTheVerbsOwnNegationNegates(String id, boolean negated) {
    assertThat(of(id).negated()).isEqualTo(negated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if-signs",
        "whether",
        "had-signed",
        "should-inv",
        "were-to",
        "true-that",
        "evidence",
        "unlikely"
      })
  void whatIsOnlySupposedIsNobodys(String id) {
    Written tree = Written.of(TREES, id);
    assertThat(new Supposition(LEXICON).holds(tree.view(), sign(tree))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"managed", "never", "plans", "said-would", "after", "until", "question", "must"})
  void whatIsToldIsNotSupposed(String id) {
    Written tree = Written.of(TREES, id);
    assertThat(new Supposition(LEXICON).holds(tree.view(), sign(tree))).isFalse();
  }

  @Test
  void soHadSupposesNothing() {
    Written tree = Written.of(TREES, "so-had");
    assertThat(new Supposition(LEXICON).holds(tree.view(), tree.token("Kenya"))).isFalse();
  }

  @Test
  void whatIsRealBringsOthersAbout() {
    assertThat(Outlook.real(of("managed"))).isTrue();
    assertThat(Outlook.real(of("is-signing"))).isTrue();
    assertThat(Outlook.real(of("plans"))).isFalse();
    assertThat(Outlook.real(of("never"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED,  PLANNED,   PLANNED",
    "OCCURRED,  DENIED,    DENIED",
    "PLANNED,   OCCURRED,  OCCURRED",
    "PROPOSED,  OCCURRED,  PROPOSED",
    "PROPOSED,  CANCELLED, PLANNED",
    "CANCELLED, PLANNED,   CANCELLED",
    "CANCELLED, CANCELLED, PLANNED",
    "DENIED,    DENIED,    OCCURRED",
    "DENIED,    PLANNED,   DENIED",
    "DENIED,    CANCELLED, PLANNED"
  })
  void underAWordThatIsNotRealItselfItIsLess(Status outer, Status inner, Status found) {
    assertThat(Outlook.under(Finding.of(outer), inner, "").status()).isEqualTo(found);
  }

  @Test
  void aRowMaySayWhatItsNegationMeans() {
    assertThat(Outlook.under(Finding.of(Status.DENIED), Status.OCCURRED, "planned").status())
        .isEqualTo(Status.PLANNED);
    assertThat(Outlook.under(Finding.of(Status.PLANNED), Status.CANCELLED, "ongoing").status())
        .isEqualTo(Status.ONGOING);
  }

  @Test
  void hedgesAddUpToTheWeakest() {
    Finding possible = Finding.DONE.hedged(Certainty.POSSIBLE);
    assertThat(possible.hedged(Certainty.PROBABLE).certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(Finding.DONE.hedged(Certainty.CERTAIN)).isEqualTo(Finding.DONE);
  }

  private static Finding of(String id) {
    Written tree = Written.of(TREES, id);
    return new Outlook(LEXICON).ofVerb(tree.view(), sign(tree));
  }

  private static Token sign(Written tree) {
    return tree.view().sentence().tokens().stream()
        .filter(token -> token.is("sign") && token.isVerb())
        .findFirst()
        .orElseThrow();
  }
}
