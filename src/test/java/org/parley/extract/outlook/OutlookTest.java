package org.parley.extract.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.extract.syntax.Written;
import org.parley.lexicon.Lexicon;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Whether something happened, from trees that are written out. */
class OutlookTest {
  private static final Outlook OUTLOOK = new Outlook(new Lexicon());

  @ParameterizedTest
  @CsvSource({
    "clauses,     active,          signed,    OCCURRED",
    "clauses,     passive,         signed,    OCCURRED",
    "clauses,     subject-control, open,      PLANNED",
    "clauses,     object-control,  open,      PROPOSED",
    "clauses,     raising,         overturn,  PLANNED",
    "clauses,     lent-owner,      close,     PLANNED",
    "complements, infinitive,      raise,     DENIED",
    "conditions,  none,            lift,      PLANNED",
    "negation,    not,             join,      DENIED",
    "negation,    never,           joined,    DENIED",
    "negation,    affirmed,        joined,    OCCURRED"
  })
  void aVerbHasTheStatusThatItsFormAndItsGovernorGive(
      String file, String id, String verb, Status status) {
    Written tree = Written.of(Trees.of(file), id);
    assertThat(OUTLOOK.ofVerb(tree.view(), tree.token(verb)).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "places,      noun,    Talks, OCCURRED",
    "places,      carrier, talks, OCCURRED",
    "complements, object,  levy,  OCCURRED"
  })
  void aNounHappenedUnlessSomethingSaysOtherwise(
      String file, String id, String noun, Status status) {
    Written tree = Written.of(Trees.of(file), id);
    assertThat(OUTLOOK.ofNoun(tree.view(), tree.token(noun), Optional.empty()).status())
        .isEqualTo(status);
  }

  @Test
  void aPlanLooksAhead() {
    Written tree = Written.of(Trees.of("clauses"), "subject-control");
    Finding finding = OUTLOOK.ofVerb(tree.view(), tree.token("open"));
    assertThat(finding.ahead()).isTrue();
    assertThat(Outlook.real(finding)).isFalse();
  }

  @Test
  void aNegationIsNoted() {
    Written tree = Written.of(Trees.of("negation"), "not");
    Token join = tree.token("join");
    assertThat(OUTLOOK.ofVerb(tree.view(), join).negated()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED,  PLANNED,   PLANNED",
    "PLANNED,   CANCELLED, CANCELLED",
    "PROPOSED,  PLANNED,   PROPOSED",
    "PROPOSED,  CANCELLED, PLANNED",
    "CANCELLED, CANCELLED, PLANNED",
    "CANCELLED, PLANNED,   CANCELLED",
    "DENIED,    CANCELLED, PLANNED",
    "DENIED,    DENIED,    OCCURRED",
    "DENIED,    PLANNED,   DENIED"
  })
  void belowAWordThatIsNotRealItselfTheStatusTurns(Status outer, Status inner, Status found) {
    assertThat(Outlook.under(Finding.of(outer), inner, "").status()).isEqualTo(found);
  }

  @Test
  void theLessSureOfTwoIsKept() {
    Finding probable = Finding.DONE.hedged(Certainty.PROBABLE);
    assertThat(probable.certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(probable.hedged(Certainty.CERTAIN).certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(probable.hedged(Certainty.POSSIBLE).certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(probable.with(Status.PLANNED).ahead()).isTrue();
  }
}
