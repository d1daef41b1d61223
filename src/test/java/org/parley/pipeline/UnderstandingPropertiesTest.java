package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.LoadsModels;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.claim.Target;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.read.ArticleReader;
import org.parley.rules.RuleTable;
import org.parley.text.Sentence;

/** What holds for every article, whatever it says: tried on the sample articles and the rules. */
@LoadsModels
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnderstandingPropertiesTest {
  private final List<ArticleClaims> claimed = new ArrayList<>();
  private final List<ResolvedArticle> resolved = new ArrayList<>();

  @BeforeAll
  void understandEverything() {
    Stream.concat(sampleArticles(), sentencesOfTheRules())
        .forEach(
            article -> {
              ArticleClaims claims = Understood.claims(article);
              claimed.add(claims);
              resolved.add(Understood.resolved(claims));
            });
  }

  @Test
  void everyPieceOfEvidenceIsVerbatim() {
    for (ResolvedArticle article : resolved) {
      assertThat(evidence(article))
          .as(article.article().text())
          .allSatisfy(e -> assertThat(article.article().slice(e.span())).isEqualTo(e.exact()));
    }
    for (ArticleClaims claims : claimed) {
      Article article = claims.text().article();
      assertThat(evidence(claims))
          .as(article.text())
          .allSatisfy(e -> assertThat(article.slice(e.span())).isEqualTo(e.exact()));
    }
  }

  @Test
  void theSameArticleTwiceSaysTheSame() {
    for (ResolvedArticle article : resolved) {
      assertThat(Understood.article(article.article())).isEqualTo(article);
    }
  }

  @Test
  void sentencesKeepTheirOrderAndDoNotOverlap() {
    for (ArticleClaims claims : claimed) {
      int end = 0;
      for (Sentence sentence : claims.text().sentences()) {
        assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
        end = sentence.span().end();
      }
    }
  }

  @Test
  void claimsStandInTheSentenceTheyName() {
    for (ArticleClaims claims : claimed) {
      List<Sentence> sentences = claims.text().sentences();
      for (Mention mention : claims.mentions()) {
        assertThat(sentences.get(mention.sentence()).span().contains(mention.evidence().span()))
            .as(mention.toString())
            .isTrue();
      }
      for (EventReport report : claims.reports()) {
        assertThat(sentences.get(report.sentence()).span().contains(report.trigger().span()))
            .as(report.toString())
            .isTrue();
      }
    }
  }

  @Test
  void idsAreThePlacesInTheirLists() {
    for (ArticleClaims claims : claimed) {
      for (int i = 0; i < claims.mentions().size(); i++) {
        assertThat(claims.mentions().get(i).id()).isEqualTo(i);
      }
      for (int i = 0; i < claims.statements().size(); i++) {
        assertThat(claims.statements().get(i).id()).isEqualTo(i);
      }
    }
  }

  @Test
  void noStatementStandsWithinItself() {
    for (ArticleClaims claims : claimed) {
      for (Statement statement : claims.statements()) {
        Set<Integer> above = new HashSet<>();
        Optional<Statement> at = Optional.of(statement);
        while (at.isPresent()) {
          assertThat(above.add(at.get().id())).as(statement.toString()).isTrue();
          at = at.get().within().map(claims.statements()::get);
        }
      }
    }
  }

  @Test
  void whateverAClaimNamesIsDescribed() {
    for (ResolvedArticle article : resolved) {
      assertThat(article.actors().stream().map(Actor::key))
          .as(article.article().text())
          .doesNotHaveDuplicates()
          .isSorted()
          .containsAll(namedActors(article));
      assertThat(article.places().stream().map(Place::key))
          .as(article.article().text())
          .doesNotHaveDuplicates()
          .containsAll(article.reports().stream().flatMap(r -> r.place().stream()).toList());
      assertThat(article.issues().stream().map(Issue::key))
          .as(article.article().text())
          .doesNotHaveDuplicates()
          .containsAll(
              article.stances().stream()
                  .flatMap(s -> Stream.concat(Stream.of(s.target()), s.condition().stream()))
                  .toList());
      assertThat(article.statements().stream().map(s -> s.key()))
          .containsAll(
              Stream.concat(
                      article.stances().stream().flatMap(s -> s.statement().stream()),
                      article.statements().stream().flatMap(s -> s.within().stream()))
                  .toList());
    }
  }

  @Test
  void confidencesAreSharesAndKeysAreSlugs() {
    for (ResolvedArticle article : resolved) {
      assertThat(
              Stream.of(
                      article.reports().stream().map(r -> r.confidence()),
                      article.statements().stream().map(s -> s.confidence()),
                      article.stances().stream().map(s -> s.confidence()))
                  .flatMap(confidences -> confidences))
          .allSatisfy(confidence -> assertThat(confidence).isBetween(0.0, 1.0));
      assertThat(
              Stream.of(
                      article.actors().stream().map(Actor::key),
                      article.places().stream().map(Place::key),
                      article.issues().stream().map(Issue::key))
                  .flatMap(keys -> keys))
          .allSatisfy(key -> assertThat(key).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
  }

  private static Stream<Article> sampleArticles() {
    List<Article> articles = new ArrayList<>();
    for (Outcome<Article> outcome :
        ArticleReader.read(List.of("data/articles"), InputStream.nullInputStream())) {
      if (outcome instanceof Outcome.Ok<Article> ok) {
        articles.add(ok.value());
      }
    }
    assertThat(articles).hasSizeGreaterThan(20);
    return articles.stream();
  }

  private static Stream<Article> sentencesOfTheRules() {
    return Stream.of(
            RuleTable.rows("events", 3).stream(),
            RuleTable.rows("actors", 3).stream(),
            RuleTable.rows("stances", 2).stream(),
            RuleTable.rows("statements", 2).stream())
        .flatMap(rows -> rows)
        .map(row -> Understood.article("test", row.get(0), Optional.empty()));
  }

  private static Set<String> namedActors(ResolvedArticle article) {
    Set<String> named = new HashSet<>(article.mentions().keySet());
    article.reports().forEach(r -> r.participations().forEach(p -> named.add(p.actor())));
    article
        .statements()
        .forEach(
            s -> {
              s.speaker().ifPresent(named::add);
              s.addressee().ifPresent(named::add);
              s.participations().forEach(p -> named.add(p.actor()));
            });
    article
        .stances()
        .forEach(
            s -> {
              named.add(s.holder());
              s.voice().ifPresent(named::add);
              named.addAll(s.about());
            });
    article.issues().forEach(issue -> named.addAll(issue.about()));
    article.places().forEach(place -> place.inState().ifPresent(named::add));
    article
        .actors()
        .forEach(
            actor -> {
              actor.speaksFor().ifPresent(named::add);
            });
    return named;
  }

  private static List<Evidence> evidence(ResolvedArticle article) {
    List<Evidence> all = new ArrayList<>();
    article.mentions().values().forEach(all::addAll);
    article.reports().forEach(r -> all.addAll(r.evidence()));
    article.stances().forEach(s -> all.addAll(s.evidence()));
    article
        .statements()
        .forEach(
            s -> {
              all.add(s.evidence());
              all.addAll(s.contentMentions());
              s.speakerMention().ifPresent(all::add);
              s.cueMention().ifPresent(all::add);
            });
    return all;
  }

  private static List<Evidence> evidence(ArticleClaims claims) {
    List<Evidence> all = new ArrayList<>();
    claims.mentions().forEach(m -> all.add(m.evidence()));
    for (EventReport report : claims.reports()) {
      all.add(report.trigger());
      all.add(report.evidence());
    }
    for (Stance stance : claims.stances()) {
      all.add(stance.evidence());
      all.add(inText(stance.target(), claims));
      stance.condition().ifPresent(condition -> all.add(inText(condition, claims)));
    }
    return all;
  }

  /** A target's span lies in the text; its label may leave words out. */
  private static Evidence inText(Target target, ArticleClaims claims) {
    return new Evidence(target.span(), claims.text().article().slice(target.span()));
  }
}
