package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Evidence;
import org.parley.claim.Stance;
import org.parley.text.Trees;

/** All of extraction over trees that are written out: a dozen names, no gazetteer and no model. */
class ExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses | active              | Treaty occurred Kenya:signatory",
        "clauses | passive             | Treaty occurred Kenya:signatory",
        "clauses | reduced-passive     | Treaty occurred Kenya:signatory",
        "clauses | that-object         | Treaty occurred Kenya:signatory",
        "clauses | headline            | Agreement occurred Peru:signatory Chile:signatory",
        "clauses | lent-owner          | Embargo planned Kenya:agent",
        "clauses | participle          | Embargo occurred Kenya:agent",
        "clauses | ahead-of            | Meeting occurred ministers:participant",
        "clauses | date-takes-subject  | Meeting occurred Macron:participant envoy:participant",
        "clauses | mark-takes-subject  | Summit cancelled",
        "complements | infinitive      | Refusal occurred Norway:agent",
        "complements | particle        | Vote denied Norway:agent",
        "conditions | none             | SanctionsRelief planned Chad:agent",
        "conditions | if               | SanctionsRelief proposed Chad:agent",
        "conditions | unless           | Refusal denied Chad:agent",
        "conditions | provided         | Agreement planned Chad:signatory",
        "negation | no-object          | AGREE denied Fiji:agent",
        "negation | affirmed           | Agreement occurred Fiji:signatory",
        "places | target               | Shelling occurred army:agent",
        "places | retreat              | TroopWithdrawal occurred Mali:agent",
        "places | visit                | Visit occurred president:participant",
        "places | journey              | Talks planned minister:participant"
      })
  void anEventHasItsTypeStatusAndParticipants(String file, String id, String event) {
    assertThat(Extracted.of(file, id).events()).contains(event);
  }

  @ParameterizedTest
  @CsvSource({
    "complements, rather-than",
    "complements, pro-verb",
    "conditions,  even-if",
    "clauses,     auxiliary-takes-subject"
  })
  void wordsThatTellOfNothingMakeNoEvent(String file, String id) {
    assertThat(Extracted.of(file, id).claims().reports()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses | subject-control       | Kenya <promised> to open the port",
        "clauses | called-on             | council <called> to withdraw",
        "clauses | owner                 | Kenya <decision> to close the border",
        "clauses | phrase-takes-subject  | Peru <condemned> the raid",
        "clauses | raising               | nobody <expected> The court … to overturn the ban",
        "complements | that              | Norway <insists> that the levy is lawful",
        "complements | whether           | Norway <decided> whether to raise the levy",
        "complements | preposition       | Norway <argued> for a ban on dumping",
        "negation | noun                 | Fiji <objection> to the pact",
        "negation | adjective            | Fiji <willing> to join"
      })
  void aStatementHasItsSourceCueAndContent(String file, String id, String statement) {
    assertThat(Extracted.of(file, id).statements()).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clauses | active                | Kenya supports treaty",
        "clauses | who                   | minister opposes tax",
        "clauses | object-control        | Kenya supports Chad to open the port",
        "clauses | joined-subjects       | Chile opposes raid",
        "complements | object            | Norway opposes levy on salmon",
        "complements | gerund            | Norway opposes raising the levy",
        "complements | infinitive        | Norway opposes raise the levy",
        "complements | whether           | Norway undecided raise the levy",
        "complements | two-objects       | Norway opposes quota",
        "complements | called-on         | Norway supports Sweden to end the ban",
        "conditions | if                 | Chad conditional lift the ban if talks succeed",
        "conditions | unless             | Chad conditional ban if talks succeed",
        "conditions | without            | Chad conditional treaty if guarantees",
        "negation | not                  | Fiji opposes pact",
        "negation | no-longer            | Fiji supports pact",
        "negation | no-longer            | Fiji opposes pact",
        "negation | noun                 | Fiji supports pact",
        "negation | or                   | Fiji opposes threaten or attack Tonga"
      })
  void aStanceHasItsHolderPositionTargetAndCondition(String file, String id, String stance) {
    assertThat(Extracted.of(file, id).stances()).contains(stance);
  }

  @Test
  void whoSignsBindsAndWhoOpposesOnlyThinks() {
    assertThat(Extracted.of("clauses", "active").claims().stances())
        .extracting(Stance::basis)
        .containsExactly(Stance.Basis.BINDING_ACT);
    assertThat(Extracted.of("clauses", "who").claims().stances())
        .extracting(Stance::basis)
        .containsExactly(Stance.Basis.ATTITUDE_VERB);
    assertThat(Extracted.of("negation", "noun").claims().stances())
        .extracting(Stance::basis)
        .containsExactly(Stance.Basis.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "clauses",
    "complements",
    "conditions",
    "negation",
    "places",
    "judgements",
    "statements"
  })
  void eachClaimRestsOnWordsOfItsText(String file) {
    Trees trees = Trees.of(file);
    for (String id : trees.ids()) {
      Extracted found = Extracted.of(file, id);
      for (Evidence evidence : found.evidence()) {
        assertThat(found.claims().text().slice(evidence.span())).as(id).isEqualTo(evidence.exact());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "clauses",
    "complements",
    "conditions",
    "negation",
    "places",
    "judgements",
    "statements"
  })
  void theSameTextGivesTheSameClaims(String file) {
    for (String id : Trees.of(file).ids()) {
      assertThat(Extracted.of(file, id).all()).as(id).isEqualTo(Extracted.of(file, id).all());
    }
  }
}
