package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;

/** Whom a pronoun means, where grammar alone would point at somebody else. */
@LoadsModels
class PronounsTest {
  @Test
  void whoRepliesIsWhoWasSpokenTo() {
    ResolvedArticle article =
        Understood.text(
            "Pedro Sánchez phoned Petr Pavel. Sánchez told Pavel that Spain would pay for the road."
                + " He replied that Prague was glad.");
    assertThat(
            article.statements().stream()
                .filter(said -> said.content().contains("glad"))
                .map(said -> said.speaker().map(key -> Understood.name(article, key))))
        .doesNotContain(Optional.of("Pedro Sánchez"));
  }

  @Test
  void oneBesideSeveralIsNoneOfThem() {
    ResolvedArticle article =
        Understood.text(
            "Kaja Kallas and Petr Pavel met Pedro Sánchez in Madrid. They want a new fund, but he"
                + " opposes it.");
    assertThat(holders(article, "opposes")).doesNotContain("Petr Pavel", "Kaja Kallas");
  }

  @Test
  void nobodyAccusesHimself() {
    ResolvedArticle article =
        Understood.text(
            "The Kenyan parliament passed the bill on Monday. Norway says it violates the treaty.");
    assertThat(article.reports())
        .flatExtracting(ResolvedReport::participations)
        .noneMatch(part -> Understood.name(article, part.actor()).equals("Norway"));
  }

  private static List<String> holders(ResolvedArticle article, String position) {
    return article.stances().stream()
        .filter(stance -> stance.position().notation().equals(position))
        .map(ResolvedStance::holder)
        .map(key -> Understood.name(article, key))
        .toList();
  }
}
