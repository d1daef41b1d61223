package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.graph.ResolvedArticle;

/** What a target takes up is told, its words are whole, and what belongs to others is left off. */
@LoadsModels
class ThingsTakenUpTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya suspended its fishing pact with Norway on Monday. Finland condemned the move."
            + " | Finland opposes Kenya suspended its fishing pact with Norway",
        "Kenya suspended its fishing pact with Norway, a move that Finland condemned."
            + " | Finland opposes Kenya suspended its fishing pact with Norway",
        "Norway said it would ban imports of ivory from Chad. Kenya rejected the step."
            + " | Kenya opposes Norway would ban imports of ivory from Chad",
        "The parliament passed a bill to tax salmon. Kenya welcomed the measure."
            + " | Kenya supports bill to tax salmon",
        "Norway's police killed Petr Pavel on Monday. Thousands fled. Finland denounced the"
            + " killing. | Finland opposes killing of Petr Pavel",
        "Norway suspended the fishing talks. Kenya welcomed the suspension."
            + " | Kenya supports suspension of the fishing talks",
        "Police arrested Petr Pavel in Oslo. Kenya condemned the arrest."
            + " | Kenya opposes arrest of Petr Pavel",
        "The move to transfer prisoners to Oslo was met with a protest among Kenyan lawmakers, who"
            + " worried it would pose a risk. | Kenyan lawmakers opposes the move to transfer"
            + " prisoners to Oslo would pose a risk"
      })
  void aDeedIsToldByItsClause(String text, String stance) {
    assertThat(stances(text)).contains(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The weather in Oslo was fine. Finland condemned the decision.",
        "Norway did not ban ivory. Finland condemned the decision.",
        "Did Norway ban ivory? Finland condemned the decision.",
        "“Norway banned ivory,” read a sign in Oslo. Finland condemned the decision.",
        "Norway banned ivory. It was Monday. Finland condemned the decision."
      })
  void whatIsNotSureStaysAsItIs(String text) {
    assertThat(stances(text)).contains("Finland opposes decision");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya claims it will end its fishing ban. | Kenya supports Kenya will end its fishing ban",
        "Norwegian farmers met in Oslo. Pedro Sánchez said they should be paid."
            + " | Pedro Sánchez supports Norwegian farmers should be paid",
        "Officials met in Oslo. Pedro Sánchez said they should be paid."
            + " | Pedro Sánchez supports they should be paid",
        "Kenya said it wants to keep it. | Kenya supports keep it"
      })
  void aPronounIsNamedWhereItOpensOrADescriptionSaysWho(String text, String stance) {
    assertThat(stances(text)).contains(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The court met Pedro Sánchez on Monday. Kenya welcomed the meeting. | meeting",
        "Norway did not suspend the talks. Kenya welcomed the suspension. | suspension"
      })
  void aNounThatNobodyDidSaysNoMore(String text, String target) {
    assertThat(stances(text)).contains("Kenya supports " + target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway is unlikely to sign the treaty, Pedro Sánchez said."
            + " | Pedro Sánchez opposes Norway to sign the treaty",
        "Kenya would be wrong to oppose the treaty, Pedro Sánchez said."
            + " | Pedro Sánchez opposes Kenya to oppose the treaty",
        "Pedro Sánchez complained about Norway and Finland closing their ports."
            + " | Pedro Sánchez opposes Norway and Finland closing their ports",
        "Pedro Sánchez complained to Norway about Chad. | Pedro Sánchez opposes Chad",
        "Norway wants Finnish troops out of Kenya."
            + " | Norway supports Finnish troops out of Kenya",
        "Finland opposes an agreement to fund the port through May 23."
            + " | Finland opposes agreement to fund the port through May 23",
        "Finland opposes an agreement to fund the port in May."
            + " | Finland opposes agreement to fund the port"
      })
  void aTargetIsWhole(String text, String stance) {
    assertThat(stances(text)).contains(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya dismissed the report as a mistake. | Kenya opposes report",
        "Kenya praised his nomination as minister. | Kenya supports his nomination as minister",
        "Kenya denied that Norway sold the port only to regret it later."
            + " | Kenya opposes Norway sold the port",
        "Finland warned that the tariff, which took years to negotiate, would hurt farmers."
            + " | Finland opposes tariff",
        "Finland doubts that the tariff, which took years to negotiate, will survive."
            + " | Finland opposes tariff will survive"
      })
  void whatIsNoPartIsLeftOff(String text, String stance) {
    assertThat(stances(text)).contains(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“I cannot answer that,” Pedro Sánchez said.",
        "Would Kenya rather have a port or a bridge?",
        "The raid killed two sailors, Pedro Sánchez said.",
        "Pedro Sánchez said that Petr Pavel was responsible for the budget.",
        "Most people in Kenya speak Swahili, a language straight out of the book."
      })
  void factsAndQuestionsAreNoPositions(String text) {
    assertThat(stances(text)).noneMatch(s -> s.matches(".* (opposes .*|supports Petr Pavel)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pedro Sánchez said that Petr Pavel was responsible for the deaths of the sailors."
            + " | Pedro Sánchez opposes Petr Pavel",
        "The raid will kill the peace talks, Pedro Sánchez said. | Pedro Sánchez opposes raid"
      })
  void blameAndForebodingAre(String text, String stance) {
    assertThat(stances(text)).contains(stance);
  }

  private static List<String> stances(String text) {
    ResolvedArticle article = Understood.text(text);
    return article.stances().stream()
        .map(
            stance ->
                Understood.name(article, stance.holder())
                    + " "
                    + stance.position().notation()
                    + " "
                    + Understood.issue(article, stance.target()))
        .toList();
  }
}
