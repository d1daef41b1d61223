package org.parley.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Statement;
import org.parley.extract.Extracted;

/** Statements whose cue is no verb: nouns, adjectives, "according to", a colon. */
class SourcesBesideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "noun-calls | Chile <calls> for a truce",
        "noun-by    | Peru <warning> about the dam"
      })
  void aNounOfSayingHasItsOwnerAsSource(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "confident | Norway <confident> that Sweden will agree",
        "furious   | Norway <furious> about the levy"
      })
  void anAdjectiveHasItsSubject(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "viewpoint     | Norway <view> the levy is unfair",
        "standpoint    | Norway <standpoint> the levy hurts Sweden",
        "according-end | Peru <according to> The talks failed",
        "according-mid | Peru <according to> The talks … failed",
        "message       | Kenya <message> the port will stay open",
        "headline      | Kenya <:> no deal without Chad"
      })
  void aSourceMayStandBesideWhatItSays(String id, String statement) {
    assertThat(statements(id)).containsExactly(statement);
  }

  @ParameterizedTest
  @ValueSource(strings = {"according-end", "according-mid"})
  void whoSaysSoIsNotWhomItIsSaidTo(String id) {
    assertThat(first(id).speaker()).isPresent();
    assertThat(first(id).addressee()).isEmpty();
  }

  @Test
  void theRuleSaysWhichWordsToldIt() {
    assertThat(List.of("confident", "noun-calls", "viewpoint", "according-end", "message"))
        .extracting(id -> first(id).rule())
        .containsExactly(
            "cue-adjective:confident",
            "cue-noun:call",
            "viewpoint",
            "according-to",
            "colon:message");
  }

  @Test
  void aViewIsABelief() {
    assertThat(first("viewpoint").type()).isEqualTo("Belief");
    assertThat(first("message").type()).isEqualTo("SAY");
  }

  private static List<String> statements(String id) {
    return Extracted.of("sayings", id).statements();
  }

  private static Statement first(String id) {
    return Extracted.of("sayings", id).claims().statements().getFirst();
  }
}
