package org.parley.pipeline;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;
import org.parley.read.ArticleReader;

/**
 * Extraction and resolution together: what must hold of every article, and a few that tell a story.
 */
class UnderstandingTest {
  @Test
  void everyEvidenceOfTheSamplesIsVerbatim() {
    for (Article article : samples()) {
      for (Evidence evidence : evidence(SmallText.of(article)).toList()) {
        assertThat(evidence.exact()).isEqualTo(article.slice(evidence.span()));
      }
    }
  }

  @Test
  void theSameArticleGivesTheSameClaims() {
    for (Article article : samples().subList(0, 5)) {
      assertThat(SmallText.of(article)).isEqualTo(SmallText.of(article));
    }
  }

  @Test
  void whoeverAClaimNamesIsDescribed() {
    for (Article article : samples()) {
      ResolvedArticle resolved = SmallText.of(article);
      Set<String> described = new HashSet<>();
      resolved.actors().forEach(a -> described.add(a.key()));
      resolved
          .stances()
          .forEach(s -> assertThat(described).contains(s.holder()).containsAll(s.about()));
      resolved
          .reports()
          .forEach(r -> r.participations().forEach(p -> assertThat(described).contains(p.actor())));
    }
  }

  @Test
  void aHostIsNamedApartFromTheTalks() {
    ResolvedArticle article =
        SmallText.of(
            "The talks in Vienna, hosted by Norway, ended with a handshake.", "2024-05-15");

    assertThat(article.reports().getFirst().participations())
        .contains(new Participation("norway", Role.HOST));
    assertThat(article.reports().getFirst().place()).contains("vienna");
  }

  @Test
  void whatIsCalledOffIsCancelled() {
    ResolvedArticle article =
        SmallText.of("Peru and Chile called off the summit in Lima.", "2024-05-15");

    assertThat(article.reports()).extracting(r -> r.status()).contains(Status.CANCELLED);
  }

  @Test
  void aConditionMakesAStanceConditional() {
    ResolvedArticle article =
        SmallText.of("Peru is ready to reopen the border if Chile withdraws its troops.", "");

    ResolvedStance stance = article.stances().getFirst();
    assertThat(stance.holder()).isEqualTo("peru");
    assertThat(stance.position()).isEqualTo(Position.CONDITIONAL);
    assertThat(stance.condition()).isPresent();
  }

  @Test
  void negationTurnsAPosition() {
    ResolvedArticle article = SmallText.of("Peru does not support the plan for Chile.", "");

    assertThat(article.stances())
        .extracting(ResolvedStance::position)
        .containsExactly(Position.OPPOSES);
  }

  @Test
  void aCapitalThatActsIsItsGovernmentAndOneThatThingsAreInIsAPlace() {
    assertThat(SmallText.of("Kyiv rejected the proposal.", "").stances())
        .extracting(ResolvedStance::holder)
        .containsExactly("ukraine");
    assertThat(SmallText.of("Peru and Chile held talks in Kyiv.", "").actors())
        .extracting(a -> a.key())
        .contains("peru", "chile");
    assertThat(
            SmallText.of("Peru and Chile held talks in Kyiv.", "")
                .reports()
                .getFirst()
                .participations())
        .extracting(Participation::actor)
        .doesNotContain("ukraine");
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
    assertTimeoutPreemptively(ofSeconds(60), () -> SmallText.of(text, ""));
  }

  @Test
  void aSentenceWithoutAnEndIsBounded() {
    String text = "Peru and Chile and ".repeat(1000) + "Brazil met.";

    assertTimeoutPreemptively(ofSeconds(120), () -> SmallText.of(text, ""));
  }

  private static Stream<Evidence> evidence(ResolvedArticle article) {
    List<Evidence> all = new ArrayList<>();
    article.reports().forEach(r -> all.addAll(r.evidence()));
    article.stances().forEach(s -> all.addAll(s.evidence()));
    article
        .statements()
        .forEach(
            s -> {
              all.add(s.evidence());
              all.addAll(s.contentMentions());
              s.cueMention().ifPresent(all::add);
              s.speakerMention().ifPresent(all::add);
            });
    article.mentions().values().stream().flatMap(Collection::stream).forEach(all::add);
    return all.stream();
  }

  private static List<Article> samples() {
    List<Article> articles = new ArrayList<>();
    for (Outcome<Article> outcome :
        ArticleReader.read(List.of("data/articles"), InputStream.nullInputStream())) {
      if (outcome instanceof Outcome.Ok<Article> ok) {
        articles.add(ok.value());
      }
    }
    assertThat(articles).hasSizeGreaterThan(15);
    return articles;
  }
}
