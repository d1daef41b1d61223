package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Argument;
import org.parley.claim.Role;
import org.parley.claim.Statement;
import org.parley.extract.Extracted;

/** What verbs of saying and thinking have as source and content, on trees that are written out. */
class CueVerbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "said-that          | Peru <said> that the harbour was open",
        "said-bare          | Chile <said> the toll was unfair",
        "made-clear         | Peru <made> clear that the pact was dead",
        "asked-whether      | Kenya <asked> whether Chad would sign",
        "wondered           | Mali <wondered> why Chad had left",
        "denied             | Mali <denied> that it had spied on Chad",
        "complained-because | Fiji <complained> because the toll rose"
      })
  void aClauseIsTheContent(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "wants           | Kenya <wants> a truce with Chad",
        "semicolon       | Mali <backs> the pact",
        "stressed        | Fiji <stressed> one point … the reef needs help",
        "thanked         | Fiji <thanked> Tonga … for the loan",
        "boasted-of      | Mali <boasted> of its new port",
        "promised        | Kenya <promised> to open the border",
        "promised-joined | Kenya <promised> to open and widen the border",
        "vowed-two       | Mali <vowed> to stay and to help"
      })
  void soIsWhatIsWantedPromisedOrPraised(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "quote-after | Chile <said> The toll is unfair and must go,",
        "quote-split | Chile <said> The toll on salmon, … is unfair to us.",
        "spokeswoman | spokeswoman for Fiji <said> The reef is dying before our eyes,",
        "never       | Chad <said> Never,",
        "you-know    | Kenya <said> You know the border is open,",
        "i-think     | minister <said> I think the border is open to all,"
      })
  void aQuotationIsTheContentWhereverTheCueStands(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
    assertThat(first(id).quoted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "inserted | Peru <said> The talks … had failed",
        "as-said  | Peru <said> the talks had failed",
        "closing  | officials in Fiji <said> The reef is dying"
      })
  void aCueThatIsInsertedReportsWhatStandsAroundIt(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
    assertThat(first(id).quoted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "expected | nobody <expected> The pact … to fail",
        "accused  | nobody <accused> Chad … of spying on Kenya"
      })
  void aPassiveWithoutAnAgentIsSaidByNobodyInParticular(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
    assertThat(first(id).speaker()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"law"})
  void whatHasNoMindThinksNothing(String id) {
    assertThat(statements(id)).isEmpty();
  }

  @Test
  void whatIsNotSaidIsAStatementNegated() {
    assertThat(first("not-said").negated()).isTrue();
    assertThat(first("said-that").negated()).isFalse();
  }

  @Test
  void aStatementOfADocumentIsItsAuthors() {
    assertThat(statements("document")).containsExactly("Mali <said> the pact was dead");
    assertThat(first("document").speakerWords().orElseThrow().exact())
        .isEqualTo("A statement from Mali");
  }

  @ParameterizedTest
  @CsvSource({
    "said-that,     SAY",
    "asked-whether, Question",
    "wondered,      Question",
    "accused,       Accusation",
    "denied,        Refusal",
    "two-speakers,  Warning",
    "thanked,       Endorsement",
    "expected,      Belief",
    "wants,         Belief"
  })
  void whatIsDoneBySayingItIsTheType(String id, String type) {
    assertThat(first(id).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"told, Chad", "complained-to, Tonga"})
  void whomItIsSaidToIsTheAddressee(String id, String addressee) {
    Extracted read = Extracted.of("sayings", id);
    assertThat(first(id).addressee().map(m -> read.claims().mentions().get(m).name()))
        .contains(addressee);
  }

  @Test
  void whoIsPraisedIsDoneSomethingTo() {
    List<Argument> arguments = first("thanked").arguments();
    assertThat(arguments).extracting(Argument::role).containsExactly(Role.AGENT, Role.RECIPIENT);
  }

  @Test
  void theSourceOfManyIsTheFirst() {
    Extracted read = Extracted.of("sayings", "two-speakers");
    Statement warned = read.claims().statements().getFirst();
    assertThat(warned.speaker().map(m -> read.claims().mentions().get(m).name())).contains("Fiji");
    assertThat(warned.speakerWords().orElseThrow().exact()).isEqualTo("Fiji and Tonga");
  }

  private static List<String> statements(String id) {
    return Extracted.of("sayings", id).statements();
  }

  private static Statement first(String id) {
    return Extracted.of("sayings", id).claims().statements().getFirst();
  }
}
