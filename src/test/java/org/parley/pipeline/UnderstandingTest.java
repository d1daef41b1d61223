package org.parley.pipeline;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;

/**
 * Extraction and resolution together: what must hold of every article, and a few that tell a story.
 */
@LoadsModels
class UnderstandingTest {
  @Test
  void aHostIsNamedApartFromTheTalks() {
    ResolvedArticle article =
        Understood.text("The talks in Vienna, hosted by Norway, ended with a handshake.");

    assertThat(article.reports().getFirst().participations())
        .contains(new Participation("norway", Role.HOST));
    assertThat(article.reports().getFirst().place()).contains("vienna");
  }

  @Test
  void whatIsCalledOffIsCancelled() {
    ResolvedArticle article = Understood.text("Peru and Chile called off the summit in Lima.");

    assertThat(article.reports()).extracting(r -> r.status()).contains(Status.CANCELLED);
  }

  @Test
  void whoSaysThatAnotherMustDoSomethingRequestsIt() {
    ResolvedArticle article = Understood.text("Norway said that Iceland must open the strait.");

    assertThat(article.statements().getFirst().type()).isEqualTo("REQUEST");
    assertThat(article.statements().getFirst().participations())
        .containsExactlyInAnyOrder(
            new Participation("norway", Role.AGENT), new Participation("iceland", Role.RECIPIENT));
    assertThat(Understood.text("Norway said that it must rest.").statements().getFirst().type())
        .isEqualTo("SAY");
  }

  @Test
  void aConditionMakesAStanceConditional() {
    ResolvedArticle article =
        Understood.text("Peru is ready to reopen the border if Chile withdraws its troops.");

    ResolvedStance stance = article.stances().getFirst();
    assertThat(stance.holder()).isEqualTo("peru");
    assertThat(stance.position()).isEqualTo(Position.CONDITIONAL);
    assertThat(stance.condition()).isPresent();
  }

  @Test
  void whoSaysThatAnotherHoldsAPositionIsItsVoice() {
    ResolvedArticle article = Understood.text("Moscow said that Egypt opposes the plan for Chile.");

    assertThat(article.stances())
        .filteredOn(s -> s.holder().equals("egypt"))
        .extracting(s -> s.voice().orElse("the article"))
        .containsExactly("russia");
  }

  @Test
  void negationTurnsAPosition() {
    ResolvedArticle article = Understood.text("Peru does not support the plan for Chile.");

    assertThat(article.stances())
        .extracting(ResolvedStance::position)
        .containsExactly(Position.OPPOSES);
  }

  @Test
  void aCapitalThatActsIsItsGovernmentAndOneThatThingsAreInIsAPlace() {
    assertThat(Understood.text("Kyiv rejected the proposal.").stances())
        .extracting(ResolvedStance::holder)
        .containsExactly("ukraine");
    assertThat(Understood.text("Peru and Chile held talks in Kyiv.").actors())
        .extracting(a -> a.key())
        .contains("peru", "chile");
    assertThat(
            Understood.text("Peru and Chile held talks in Kyiv.")
                .reports()
                .getFirst()
                .participations())
        .extracting(Participation::actor)
        .doesNotContain("ukraine");
  }

  @Test
  void anEventsLabelNamesWhomAPronounStandsFor() {
    ResolvedArticle article =
        Understood.text("Olaf Scholz came to Rome on Monday. He met Giorgia Meloni.");

    assertThat(article.reports())
        .extracting(r -> r.label())
        .contains("Olaf Scholz met Giorgia Meloni");
  }

  @Test
  void wePeopleWhoIssueAStatementSpeakToItsEnd() {
    ResolvedArticle article =
        Understood.text(
            "We, the foreign ministers of Peru, Chile and Ghana, welcome the truce. We reject the"
                + " blockade of the port. We will meet in Lima in June.");

    assertThat(article.stances())
        .extracting(s -> Understood.name(article, s.holder()) + " " + s.position().notation())
        .contains(
            "foreign ministers of Peru, Chile and Ghana supports",
            "foreign ministers of Peru, Chile and Ghana opposes");
    assertThat(article.reports())
        .filteredOn(r -> r.type().equals("Meeting"))
        .flatExtracting(ResolvedReport::participations)
        .extracting(Participation::actor)
        .containsExactlyInAnyOrder("peru", "chile", "ghana");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"\"\"\"\"\" “““ ”” ''",
        "?!… — – ((((((((",
        "🇺🇦🇺🇦 👩‍👩‍👧 said 🙂 that 🙂",
        "قال الرئيس إن المحادثات ستستمر",
        "TRUMP SAYS PUTIN SAYS ZELENSKY SAYS TALKS TALKS TALKS",
        "He said that she said that he said that she said that he said that it said that they said no."
      })
  void strangeTextEndsWithoutAnException(String text) {
    assertTimeoutPreemptively(ofSeconds(60), () -> Understood.text(text));
  }

  @Test
  void aSentenceWithoutAnEndIsBounded() {
    String text = "Peru and Chile and ".repeat(1000) + "Brazil met.";

    assertTimeoutPreemptively(ofSeconds(120), () -> Understood.text(text));
  }
}
