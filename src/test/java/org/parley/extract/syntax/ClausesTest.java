package org.parley.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.text.Token;
import org.parley.text.Trees;

/** Who does what to whom, over passives, control, relative clauses and coordination. */
class ClausesTest {
  private static final Trees TREES = Trees.of("clauses");

  @ParameterizedTest
  @CsvSource({
    "active,           signed,    Kenya,    treaty",
    "passive,          signed,    Kenya,    treaty",
    "reduced-passive,  signed,    Kenya,    treaty",
    "who,              opposed,   minister, tax",
    "that-object,      signed,    Kenya,    treaty",
    "person-before,    signed,    premier,  pact",
    "joined-subjects,  condemned, Peru,     raid",
    "joined-verbs,     adopted,   council,  budget",
    "participle,       citing,    Kenya,    raids",
    "headline,         sign,      Peru,     pact"
  })
  void whoDoesWhatIsToldWhateverTheForm(String id, String verb, String agent, String patient) {
    Written tree = Written.of(TREES, id);
    Clauses clauses = tree.view().clauses();
    assertThat(Written.form(clauses.agent(tree.token(verb)))).isEqualTo(agent);
    assertThat(Written.form(clauses.patient(tree.token(verb)))).isEqualTo(patient);
  }

  @ParameterizedTest
  @CsvSource({
    "subject-control, open,      Kenya",
    "object-control,  open,      Chad",
    "called-on,       withdraw,  Peru",
    "raising,         overturn,  court",
    "owner,           close,     Kenya",
    "lent-owner,      close,     Kenya"
  })
  void anInfinitiveHasTheSubjectThatItsGovernorLends(String id, String verb, String subject) {
    assertThat(subject(id, verb)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "active,          signed,   false",
    "passive,         signed,   true",
    "reduced-passive, signed,   true",
    "raising,         expected, true",
    "raising,         overturn, false"
  })
  void thePassiveIsTold(String id, String verb, boolean passive) {
    Written tree = Written.of(TREES, id);
    assertThat(tree.view().clauses().passive(tree.token(verb))).isEqualTo(passive);
  }

  @Test
  void whatIsJoinedCountsAsOneAfterTheOther() {
    assertThat(coordinated("joined-subjects", "Peru")).containsExactly("Peru", "Chile");
    assertThat(coordinated("joined-verbs", "met")).containsExactly("met", "adopted");
  }

  @Test
  void headlinesJoinWithCommas() {
    assertThat(coordinated("headline", "Peru")).containsExactly("Peru", "Chile");
  }

  @Test
  void aNounHasItsOwnerInFrontOrByItsVerb() {
    assertThat(owner("owner", "decision")).isEqualTo("Kenya");
    assertThat(owner("lent-owner", "decision")).isEqualTo("Kenya");
    assertThat(owner("ahead-of", "vote")).isEqualTo("-");
  }

  @Test
  void aPrepositionOfTwoWordsHasItsNounBelowTheSecond() {
    Written tree = Written.of(TREES, "ahead-of");
    assertThat(tree.view().clauses().prepositional(tree.token("ahead"), "of"))
        .extracting(Token::form)
        .containsExactly("vote");
  }

  @Test
  void auxiliariesTellInfinitivesAndModals() {
    Written tree = Written.of(TREES, "raising");
    Clauses clauses = tree.view().clauses();
    assertThat(clauses.hasTo(tree.token("overturn"))).isTrue();
    assertThat(clauses.hasTo(tree.token("expected"))).isFalse();
    assertThat(clauses.hasModal(tree.token("overturn"), Set.of("will"))).isFalse();
    Written asking = Written.of(TREES, "auxiliary-takes-subject");
    assertThat(asking.view().clauses().progressive(asking.token("asking"))).isTrue();
  }

  @Test
  void aClauseIsBuiltOnTheVerbAbove() {
    Written tree = Written.of(TREES, "that-object");
    assertThat(tree.view().clauses().clauseOf(tree.token("treaty")).form()).isEqualTo("lapsed");
    assertThat(tree.view().clauses().clauseOf(tree.token("Kenya")).form()).isEqualTo("signed");
  }

  private static String subject(String id, String verb) {
    Written tree = Written.of(TREES, id);
    return Written.form(tree.view().clauses().subject(tree.token(verb)));
  }

  private static String owner(String id, String noun) {
    Written tree = Written.of(TREES, id);
    return Written.form(tree.view().clauses().owner(tree.token(noun)));
  }

  private static List<String> coordinated(String id, String first) {
    Written tree = Written.of(TREES, id);
    return tree.view().clauses().coordinated(tree.token(first)).stream().map(Token::form).toList();
  }
}
