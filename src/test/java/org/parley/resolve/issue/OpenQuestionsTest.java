package org.parley.resolve.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.LoadsModels;
import org.parley.claim.ArticleClaims;
import org.parley.extract.Extracted;
import org.parley.graph.Gazetteer;
import org.parley.lexicon.IssueFrames;
import org.parley.pipeline.Understood;
import org.parley.resolve.actor.Cast;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.text.Trees;

/** What "the deal" is in an article, by the questions that it words fully. */
@LoadsModels
class OpenQuestionsTest {
  private static final FramedQuestion NUCLEAR_DEAL = question("nuclear deal", Map.of(), false);
  private static final FramedQuestion TALKS = question("dialogue", Map.of("chad", ""), false);
  private static Parties parties;

  @BeforeAll
  static void load() {
    Gazetteer gazetteer = GazetteerFiles.load();
    ArticleClaims claims =
        Extracted.of(Trees.of("targets").text("truce"), Understood.names()).claims();
    parties = new Parties(gazetteer, claims, new Cast(gazetteer, Optional.empty()));
  }

  @Test
  void theDealIsTheOneThatTheArticleIsAbout() {
    assertThat(meant(question("agreement", Map.of(), true), NUCLEAR_DEAL)).contains(NUCLEAR_DEAL);
  }

  @Test
  void nuclearWeaponsAreNotTheDealAboutThem() {
    FramedQuestion weapons = question("nuclear", Map.of(), true);
    assertThat(meant(weapons, NUCLEAR_DEAL)).isEmpty();
    FramedQuestion theirs = question("nuclear", Map.of("iran", ""), false);
    assertThat(meant(weapons, NUCLEAR_DEAL, theirs)).contains(theirs);
  }

  @Test
  void theTalksAreThoseMostlyAskedAbout() {
    FramedQuestion others = question("dialogue", Map.of("mali", ""), false);
    FramedQuestion open = question("dialogue", Map.of(), true);
    assertThat(meant(open, others, TALKS, TALKS)).contains(TALKS);
    assertThat(meant(open)).isEmpty();
  }

  @Test
  void endingTheTalksIsEndingThose() {
    FramedQuestion ending = question("dialogue", Map.of(), true).turned(true);
    assertThat(meant(ending, TALKS)).contains(TALKS.turned(true));
  }

  @Test
  void oneQuestionAndAsManyOfAnotherStateTellNothing() {
    FramedQuestion sanctions = question("sanction", Map.of("chad", "to"), false);
    FramedQuestion aid = question("aid", Map.of("mali", "to"), false);
    FramedQuestion open = question("dialogue", Map.of(), true);
    assertThat(meant(open, sanctions)).isEmpty();
    assertThat(meant(open, sanctions, sanctions, aid, aid)).isEmpty();
  }

  @Test
  void withoutAQuestionOfItsKindItIsOfTheStateMostAskedAbout() {
    FramedQuestion sanctions = question("sanction", Map.of("chad", "to"), false);
    FramedQuestion open = question("dialogue", Map.of(), true);
    assertThat(meant(open, Collections.nCopies(2, sanctions).toArray(FramedQuestion[]::new)))
        .hasValueSatisfying(found -> assertThat(found.parties()).containsOnlyKeys("chad"));
  }

  private static Optional<FramedQuestion> meant(FramedQuestion open, FramedQuestion... asked) {
    return new OpenQuestions(new IssueFrames(), parties, List.of(asked))
        .completed(open, Optional.empty());
  }

  private static FramedQuestion question(String id, Map<String, String> parties, boolean open) {
    return new FramedQuestion(
        id, new TreeMap<>(parties), false, open, Optional.empty(), true, false);
  }
}
