package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Statement;

/** Who says what, and where a speaker stands by what he says, on trees that are written out. */
class TreesOfSayingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "according | Peru <According to> the talks failed",
        "quote     | Peru <said> We agree,",
        "critical  | Peru <critical> of the pact",
        "claim     | Peru <claim> that Chile cheated",
        "accused   | nobody <accused> Peru … of fraud",
        "fears     | Peru <fears> that Chile will leave",
        "told      | Peru <told> that the talks failed",
        "denied    | Peru <denied> that the talks failed",
        "asked     | Peru <asked> whether the talks failed",
        "within    | Chile <claimed> that the talks failed",
        "plans     | Peru <announced> plans to sign the pact",
        "warned    | Peru <warned> of a war"
      })
  void aStatementHasItsSourceCueAndContent(String id, String statement) {
    assertThat(Extracted.of("statements", id).statements()).contains(statement);
  }

  @Test
  void whatIsInQuotationMarksIsSurest() {
    Statement quoted = only("quote");
    assertThat(quoted.quoted()).isTrue();
    assertThat(quoted.confidence()).isGreaterThan(only("fears").confidence());
    assertThat(only("fears").confidence()).isGreaterThan(only("claim").confidence());
  }

  @Test
  void whoIsToldIsTheAddressee() {
    Extracted told = Extracted.of("statements", "told");
    Optional<Integer> addressee = told.claims().statements().getFirst().addressee();
    assertThat(addressee.map(id -> told.claims().mentions().get(id).name())).contains("Chile");
  }

  @Test
  void oneStatementStandsWithinAnother() {
    assertThat(Extracted.of("statements", "within").claims().statements())
        .extracting(Statement::within)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of(0));
  }

  @ParameterizedTest
  @CsvSource({"fears, Belief", "claim, Claim"})
  void anActOfSayingHasItsKind(String id, String type) {
    assertThat(only(id).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "called         | Peru opposes levy",
        "unacceptable   | Peru opposes levy",
        "must           | Peru supports Chile must end the levy",
        "will-not       | it opposes pact",
        "no-alternative | Peru supports pact",
        "hurts          | Peru opposes levy",
        "cannot         | Peru opposes pact can work",
        "too-costly     | Peru opposes levy",
        "success        | Peru supports pact",
        "dropped        | Peru supports pact",
        "rather         | Peru supports sign the pact",
        "welcomed       | Peru supports pact",
        "welcomed       | Peru opposes levy",
        "is-for         | Peru supports pact",
        "doubts         | Peru opposes pact",
        "no-reason      | Peru opposes sign the pact"
      })
  void aSpeakerStandsWhereHisWordsPutHim(String id, String stance) {
    assertThat(Extracted.of("judgements", id).stances()).contains(stance);
  }

  private static Statement only(String id) {
    return Extracted.of("statements", id).claims().statements().getFirst();
  }
}
