package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.claim.EventReport;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;
import org.parley.text.Trees;

/** What holds of the claims of every tree that is written out, whatever they are. */
class ClaimsOfTreesTest {
  private static final String FILES =
      "clauses complements conditions days happenings judgements linked mentions negation outlooks"
          + " parts people places positions quotations sayings statements targets verdicts";

  @Test
  void claimsNameMentionsAndStatementsThatThereAre() {
    each(
        (id, claims) -> {
          Set<Integer> mentions = new HashSet<>();
          claims.mentions().forEach(mention -> mentions.add(mention.id()));
          for (Mention mention : claims.mentions()) {
            assertThat(mentions).as(id).containsAll(mention.qualifiers());
            assertThat(mentions).as(id).containsAll(mention.same());
            assertThat(mentions).as(id).containsAll(mention.with());
            assertThat(mentions).as(id).containsAll(mention.antecedents());
          }
          for (EventReport report : claims.reports()) {
            report
                .arguments()
                .forEach(part -> assertThat(mentions).as(id).contains(part.mention()));
            report.place().ifPresent(place -> assertThat(mentions).as(id).contains(place));
          }
          for (Stance stance : claims.stances()) {
            assertThat(mentions).as(id).contains(stance.holder());
            assertThat(mentions).as(id).containsAll(stance.target().about());
            stance
                .statement()
                .ifPresent(at -> assertThat(at).as(id).isLessThan(claims.statements().size()));
          }
        });
  }

  @Test
  void noStatementStandsWithinItself() {
    each(
        (id, claims) -> {
          for (Statement statement : claims.statements()) {
            Optional<Integer> outer = statement.within();
            for (int steps = 0; outer.isPresent(); steps++) {
              assertThat(steps).as(id).isLessThan(claims.statements().size());
              assertThat(outer.get()).as(id).isNotEqualTo(statement.id());
              outer = claims.statements().get(outer.get()).within();
            }
          }
        });
  }

  @Test
  void theCueIsNoPartOfWhatIsSaid() {
    each(
        (id, claims) -> {
          for (Statement statement : claims.statements()) {
            assertThat(statement.content()).as(id).isNotEmpty();
            statement
                .cue()
                .ifPresent(
                    cue ->
                        assertThat(statement.content())
                            .as("%s: %s", id, cue.exact())
                            .noneMatch(part -> part.span().contains(cue.span())));
          }
        });
  }

  @Test
  void nobodyIsToldWhatHeSaysHimself() {
    each(
        (id, claims) -> {
          for (Statement statement : claims.statements()) {
            boolean himself =
                statement.speaker().isPresent()
                    && statement.speaker().equals(statement.addressee());
            assertThat(himself).as(id).isFalse();
          }
        });
  }

  @Test
  void whatIsSaidOrHeldStandsInItsSentence() {
    each(
        (id, claims) -> {
          for (Stance stance : claims.stances()) {
            Span sentence = claims.text().sentences().get(stance.sentence()).span();
            assertThat(sentence.contains(stance.cue().span())).as(id).isTrue();
            assertThat(stance.evidence().span()).as(id).isEqualTo(sentence);
            assertThat(stance.target().label()).as(id).isNotBlank();
            assertThat(stance.confidence()).as(id).isBetween(0.0, 1.0);
          }
        });
  }

  @Test
  void nobodyHoldsOnePositionTwiceByOneWord() {
    each(
        (id, claims) ->
            assertThat(claims.stances())
                .as(id)
                .extracting(
                    s ->
                        s.holder()
                            + " "
                            + s.position()
                            + " "
                            + s.cue().span()
                            + " "
                            + s.target().span())
                .doesNotHaveDuplicates());
  }

  @Test
  void aRuleNamesItsFamilyAndItsWord() {
    each(
        (id, claims) -> {
          List<String> rules = new ArrayList<>();
          claims.reports().forEach(report -> rules.add(report.rule()));
          claims.statements().forEach(statement -> rules.add(statement.rule()));
          claims.stances().forEach(stance -> rules.add(stance.rule()));
          assertThat(rules).as(id).allMatch(rule -> rule.matches("[a-z-]+(:\\S.*)?"));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"positions", "verdicts", "sayings", "happenings"})
  void whereATextBeginsMakesNoDifference(String file) {
    Trees trees = Trees.of(file);
    for (String id : trees.ids()) {
      AnnotatedText text = trees.text(id);
      Extracted here = Extracted.of(text);
      Extracted later = Extracted.of(moved(text, "😀 1\n"));
      assertThat(later.statements()).as(id).isEqualTo(here.statements());
      assertThat(later.events()).as(id).isEqualTo(here.events());
      assertThat(later.stances()).as(id).isEqualTo(here.stances());
      for (Evidence evidence : later.evidence()) {
        assertThat(later.claims().text().slice(evidence.span())).as(id).isEqualTo(evidence.exact());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"positions", "verdicts"})
  void aParagraphOfOthersChangesNoPosition(String file) {
    Trees trees = Trees.of(file);
    String other = trees.ids().getFirst();
    List<String> first = Extracted.of(trees.text(other)).stances();
    for (String id : trees.ids()) {
      List<String> alone = Extracted.of(trees.text(id)).stances();
      List<String> both = Extracted.of(trees.paragraphs(other, id)).stances();
      assertThat(both).as(id).hasSize(first.size() + alone.size()).containsAll(first);
    }
  }

  /** The same sentences with other words before them, which nobody parsed. */
  private static AnnotatedText moved(AnnotatedText text, String before) {
    int by = before.codePointCount(0, before.length());
    Article old = text.article();
    Article article =
        new Article(
            old.id(),
            old.headline(),
            old.published(),
            old.publisher(),
            old.author(),
            old.url(),
            old.language(),
            before + old.text(),
            old.blocks().stream().map(b -> new Block(moved(b.span(), by), b.kind())).toList(),
            old.contentHash());
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens =
          sentence.tokens().stream()
              .map(
                  t ->
                      new Token(
                          t.index(),
                          moved(t.span(), by),
                          t.form(),
                          t.lemma(),
                          t.pos(),
                          t.head(),
                          t.relation()))
              .toList();
      sentences.add(
          new Sentence(
              sentence.index(),
              moved(sentence.span(), by),
              sentence.headline(),
              sentence.block(),
              tokens,
              sentence.names()));
    }
    return new AnnotatedText(article, sentences);
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private interface Check {
    void of(String id, ArticleClaims claims);
  }

  private static void each(Check check) {
    for (String file : FILES.split(" ")) {
      Trees trees = Trees.of(file);
      for (String id : trees.ids()) {
        check.of(file + " " + id, Extracted.of(trees.text(id)).claims());
      }
    }
  }
}
