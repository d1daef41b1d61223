package org.parley.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.article.Outcome;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ReviewMark;
import org.parley.graph.ReviewVerdict;
import org.parley.graph.Reviewed;
import org.parley.graph.Unmet;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rdf.Told;

/** What people decide, and what it makes of an article. */
class ApplicationTest {
  private static final String CANAL = "Ruritania backs the canal.";
  private static final String REJECTED =
      "reject ¦ a ¦ Ruritania backs the canal. ¦ stance ¦ ruritania | supports | the canal |"
          + " the-canal";
  private static final String ACCEPTED =
      REJECTED.replace("reject", "accept") + " ¦ ¦ Ana ¦ 2025-06-01 ¦ heard it myself";

  private static final KnownActors GAZETTEER =
      name ->
          name.equals("syldavia") || name.equals("Syldavia")
              ? Optional.of(
                  new Actor(
                      "syldavia",
                      Actor.Type.STATE,
                      "Syldavia",
                      new TreeSet<>(),
                      Optional.of("Q1"),
                      Optional.empty(),
                      List.of()))
              : Optional.empty();

  private static ResolvedArticle article(String text) {
    return Told.told("a", "2025-05-01", text);
  }

  /** The article after the decisions; whatever they are, it can be written. */
  private static ResolvedArticle decided(ResolvedArticle read, String... rows) {
    Decisions decisions = Table.read(rows);
    assertThat(decisions.problems()).isEmpty();
    ResolvedArticle after = new Application(decisions, GAZETTEER).applied(read);
    assertThat(new ArticleWriter(new Iris("https://example.org/kg/"), true).write(after))
        .isInstanceOf(Outcome.Ok.class);
    return after;
  }

  private static ResolvedStance stance(ResolvedArticle article) {
    assertThat(article.stances()).hasSize(1);
    return article.stances().getFirst();
  }

  private static ResolvedReport report(ResolvedArticle article) {
    assertThat(article.reports()).hasSize(1);
    return article.reports().getFirst();
  }

  // Claims.

  @Test
  void aRejectedClaimIsGoneAndWhatOnlyItNamedGoesWithIt() {
    ResolvedArticle after = decided(article(CANAL + " Freedonia backs the bridge."), REJECTED);
    assertThat(after.stances()).extracting(ResolvedStance::holder).containsExactly("freedonia");
    assertThat(after.actors()).extracting(Actor::key).containsExactly("freedonia");
    assertThat(after.mentions()).containsOnlyKeys("freedonia");
    assertThat(after.issues())
        .extracting(Issue::key)
        .containsExactlyInAnyOrder("the-bridge", "trade");
    assertThat(after.reviewed().decisions()).hasSize(1);
  }

  @Test
  void anAcceptedClaimIsCertainAndSaysWhoStandsBehindIt() {
    String meeting = "Ruritania met Freedonia in Strelsau.";
    ResolvedArticle after =
        decided(
            article(meeting),
            "accept ¦ a ¦ "
                + meeting
                + " ¦ event ¦ Meeting | freedonia, ruritania ¦ ¦ Ana ¦"
                + " 2025-06-01T10:00:00Z ¦ seen");
    assertThat(report(after).confidence()).isEqualTo(1);
    assertThat(after.reviewed().marks())
        .containsEntry(
            "event-1",
            new ReviewMark(
                ReviewVerdict.ACCEPTED,
                "Ana",
                Optional.of("2025-06-01"),
                "seen",
                "Meeting | freedonia, ruritania | meeting in Strelsau"));
  }

  @Test
  void aDecisionFindsItsClaimInAnArticleThatChangedAroundIt() {
    ResolvedArticle after =
        decided(article("Freedonia backs the bridge. New words. " + CANAL), ACCEPTED);
    assertThat(after.stances()).extracting(ResolvedStance::key).contains("stance-2");
    assertThat(after.reviewed().marks()).containsOnlyKeys("stance-2");
    assertThat(after.reviewed().unmet()).isEmpty();
  }

  @Test
  void aDecisionFindsItsClaimUnderOtherRules() {
    ResolvedArticle read = article(CANAL);
    ResolvedStance old = read.stances().getFirst();
    ResolvedStance renewed =
        new ResolvedStance(
            "stance-77",
            "building the canal",
            old.holder(),
            old.target(),
            old.about(),
            old.position(),
            old.condition(),
            old.voice(),
            old.statement(),
            old.date(),
            old.certainty(),
            false,
            0.31,
            "another-rule",
            old.evidence());
    ResolvedArticle after =
        decided(Changed.claims(read, read.reports(), List.of(renewed)), ACCEPTED);
    assertThat(stance(after).confidence()).isEqualTo(1);
    assertThat(after.reviewed().marks()).containsOnlyKeys("stance-77");
  }

  @Test
  void aSentenceThatIsGoneIsNamed() {
    ResolvedArticle after = decided(article("Ruritania backs the bridge."), REJECTED);
    assertThat(after.stances()).hasSize(1);
    assertThat(after.reviewed().unmet().values()).containsExactly(Unmet.SENTENCE);
  }

  @Test
  void aClaimThatNobodyMakesAnyMoreIsNamed() {
    ResolvedArticle after =
        decided(article(CANAL), REJECTED.replace("| supports |", "| opposes |"));
    assertThat(after.stances()).hasSize(1);
    assertThat(after.reviewed().unmet().values()).containsExactly(Unmet.CLAIM);
  }

  @Test
  void ofTwoClaimsOfASentenceTheOneThatSaysMoreOfItIsMeant() {
    ResolvedArticle read = article(CANAL + " Ruritania backs trade.");
    ResolvedStance canal = read.stances().getFirst();
    ResolvedStance near =
        Changed.stance(
            read.stances().getLast(),
            "the canal tolls",
            canal.holder(),
            canal.target(),
            List.of(),
            canal.position(),
            Optional.of("trade"),
            Optional.empty(),
            0.5,
            canal.evidence());
    ResolvedArticle after =
        decided(Changed.claims(read, List.of(), List.of(near, canal)), REJECTED);
    assertThat(after.stances()).containsExactly(near);
  }

  @Test
  void aCorrectedEventSaysWhatThePersonSays() {
    String meeting = "Ruritania met Freedonia in Strelsau.";
    ResolvedArticle after =
        decided(
            article(meeting),
            "correct ¦ a ¦ "
                + meeting
                + " ¦ event ¦ CONSULT | freedonia, ruritania ¦ type=Visit;"
                + " status=planned; place=Zenda; date=2025-07-01/2025-07-03; label=royal visit;"
                + " drop=Freedonia; add=Syldavia:host; add=Old Guard (group):mediator ¦ Ana");
    ResolvedReport report = report(after);
    assertThat(report.type()).isEqualTo("Visit");
    assertThat(report.status()).isEqualTo(Status.PLANNED);
    assertThat(report.place()).contains("zenda");
    assertThat(report.label()).isEqualTo("royal visit");
    assertThat(report.time().orElseThrow().value()).contains("2025-07-01");
    assertThat(report.time().orElseThrow().end()).contains("2025-07-03");
    assertThat(report.participations())
        .containsExactly(
            new Participation("ruritania", Role.HOST),
            new Participation("syldavia", Role.HOST),
            new Participation("old-guard", Role.MEDIATOR));
    assertThat(after.actors()).extracting(Actor::key).doesNotContain("freedonia");
    assertThat(after.reviewed().marks().values())
        .extracting(ReviewMark::verdict)
        .containsExactly(ReviewVerdict.CORRECTED);
  }

  @Test
  void aCorrectedStanceHasAnotherHolderAndACondition() {
    ResolvedArticle after =
        decided(
            article(CANAL),
            REJECTED.replace("reject", "correct")
                + " ¦ holder=Syldavia; position=conditional; condition=tolls are low");
    assertThat(stance(after).holder()).isEqualTo("syldavia");
    assertThat(stance(after).position()).isEqualTo(Position.CONDITIONAL);
    assertThat(stance(after).condition()).contains("tolls-are-low");
    assertThat(after.actors()).extracting(Actor::key).containsExactly("syldavia");
    assertThat(after.issues()).extracting(Issue::label).contains("tolls are low");
  }

  @Test
  void correctionsOfOneClaimAddUpAndWhatComesLaterCounts() {
    String row = REJECTED.replace("reject", "correct");
    ResolvedStance stance =
        stance(
            decided(
                article(CANAL),
                row + " ¦ holder=Syldavia; position=opposes",
                row + " ¦ position=undecided"));
    assertThat(stance.holder()).isEqualTo("syldavia");
    assertThat(stance.position()).isEqualTo(Position.UNDECIDED);
  }

  @Test
  void ofTwoDecisionsOnAClaimTheLaterCounts() {
    assertThat(decided(article(CANAL), REJECTED, ACCEPTED).stances()).hasSize(1);
    assertThat(decided(article(CANAL), ACCEPTED, REJECTED).stances()).isEmpty();
    ResolvedStance back =
        stance(
            decided(
                article(CANAL),
                REJECTED.replace("reject", "correct") + " ¦ position=opposes",
                ACCEPTED));
    assertThat(back.position()).isEqualTo(Position.SUPPORTS);
  }

  // Actors.

  @Test
  void twoActorsAreOneInEveryArticle() {
    String same = "same ¦ ¦ ¦ ¦ old-ruritania ¦ ruritania";
    String named = "same ¦ ¦ ¦ ¦ Borduria ¦ syldavia";
    ResolvedArticle first = decided(article("Freedonia met Borduria in Szohod."), same, named);
    assertThat(report(first).participations())
        .extracting(Participation::actor)
        .containsExactly("freedonia", "syldavia");
    assertThat(first.actors().getLast().label()).isEqualTo("Syldavia");
    assertThat(first.actors().getLast().altLabels()).contains("Borduria");
    assertThat(first.mentions()).containsKey("syldavia").doesNotContainKey("borduria");
    ResolvedArticle other =
        decided(
            Told.told("b", "2025-05-02", "Borduria met Syldavia in Szohod. Borduria backs peace."),
            same,
            named);
    assertThat(report(other).participations())
        .containsExactly(new Participation("syldavia", Role.HOST));
    assertThat(stance(other).holder()).isEqualTo("syldavia");
  }

  @Test
  void stancesOfWhoTurnsOutToBeOneAreOneWithAllTheirSentences() {
    ResolvedArticle after =
        decided(
            article(CANAL + " Borduria backs the canal."),
            "same ¦ ¦ ¦ ¦ borduria ¦ ruritania",
            ACCEPTED
                .replace("Ruritania backs", "Borduria backs")
                .replace("ruritania |", "borduria |"));
    assertThat(stance(after).evidence()).hasSize(2);
    assertThat(after.reviewed().marks()).containsOnlyKeys("stance-1");
  }

  @Test
  void whatIsSaidOfAnActorHoldsUnderItsOldNameAndUnderItsNewOne() {
    String same = "same ¦ ¦ ¦ ¦ ruritania ¦ syldavia";
    assertThat(decided(article(CANAL), same, REJECTED).stances()).isEmpty();
    assertThat(
            decided(article(CANAL), REJECTED.replace("ruritania |", "syldavia |"), same).stances())
        .isEmpty();
  }

  @Test
  void oneActorOfOneArticleIsSomebodyElse() {
    String row = "apart ¦ a ¦ ¦ ¦ Jordan ¦ michael-jordan (person)";
    ResolvedArticle here = decided(article("Jordan backs the canal."), row);
    assertThat(stance(here).holder()).isEqualTo("michael-jordan");
    assertThat(here.actors())
        .singleElement()
        .satisfies(actor -> assertThat(actor.type()).isEqualTo(Actor.Type.PERSON));
    ResolvedArticle there = decided(Told.told("b", "2025-05-02", "Jordan backs the canal."), row);
    assertThat(stance(there).holder()).isEqualTo("jordan");
    assertThat(there.reviewed()).isEqualTo(Reviewed.none());
  }

  @Test
  void anActorIsTwoWhereOneOfItsMentionsIsSomebodyElse() {
    ResolvedArticle after =
        decided(
            article("Jordan met Ruritania in Amman. Jordan backs the canal."),
            "apart ¦ a ¦ Jordan backs the canal. ¦ ¦ jordan ¦ michael-jordan (person)",
            "same ¦ ¦ ¦ ¦ jordan ¦ syldavia");
    assertThat(report(after).participations())
        .extracting(Participation::actor)
        .containsExactly("syldavia", "ruritania");
    assertThat(stance(after).holder()).isEqualTo("michael-jordan");
    assertThat(after.mentions()).containsOnlyKeys("syldavia", "ruritania", "michael-jordan");
  }

  @Test
  void anActorThatIsNotThereIsNamed() {
    ResolvedArticle after = decided(article(CANAL), "apart ¦ a ¦ ¦ ¦ Jordan ¦ michael-jordan");
    assertThat(after.reviewed().unmet().values()).containsExactly(Unmet.ACTOR);
  }

  // Issues.

  @Test
  void anIssueIsAnotherOneInEveryArticle() {
    ResolvedArticle after =
        decided(article(CANAL), "question ¦ ¦ ¦ ¦ the-canal ¦ waterway", ACCEPTED);
    assertThat(stance(after).target()).isEqualTo("waterway");
    assertThat(stance(after).confidence()).isEqualTo(1);
    assertThat(after.issues()).extracting(Issue::key).doesNotContain("the-canal");
    assertThat(after.issues())
        .filteredOn(issue -> issue.key().equals("waterway"))
        .extracting(Issue::label)
        .containsExactly("the canal");
  }

  @Test
  void anIssueIsTheOppositeOfAnotherAndItsStancesKeepTheirWords() {
    ResolvedArticle after =
        decided(
            article("Ruritania backs a ban. Freedonia backs trade."),
            "question ¦ ¦ ¦ ¦ a-ban ¦ not trade-embargo",
            "question ¦ ¦ ¦ ¦ trade-embargo ¦ not trade");
    assertThat(after.stances()).extracting(ResolvedStance::target).contains("trade");
    ResolvedArticle turned =
        decided(article("Ruritania backs a ban."), "question ¦ ¦ ¦ ¦ a-ban ¦ not open-trade");
    assertThat(stance(turned).target()).isEqualTo("a-ban");
    assertThat(stance(turned).position()).isEqualTo(Position.SUPPORTS);
    assertThat(turned.issues())
        .filteredOn(issue -> issue.key().equals("a-ban"))
        .extracting(Issue::negates)
        .containsExactly(Optional.of("open-trade"));
    assertThat(turned.issues()).extracting(Issue::key).contains("open-trade");
  }

  @Test
  void oneStanceIsOnAnotherIssue() {
    String row = "question ¦ a ¦ Ruritania backs the canal. ¦ ¦ ruritania | supports | the canal";
    assertThat(stance(decided(article(CANAL), row + " ¦ waterway")).target()).isEqualTo("waterway");
    ResolvedStance turned = stance(decided(article(CANAL), row + " ¦ not blockade"));
    assertThat(turned.target()).isEqualTo("blockade");
    assertThat(turned.position()).isEqualTo(Position.OPPOSES);
    assertThat(turned.label()).isEqualTo("blockade");
  }

  // All together.

  @Test
  void anArticleThatNothingIsDecidedOnIsLeftAlone() {
    ResolvedArticle read = article(CANAL);
    Application application =
        new Application(
            Table.read(REJECTED.replace("¦ a ¦", "¦ b ¦"), "same ¦ ¦ ¦ ¦ borduria ¦ syldavia"),
            GAZETTEER);
    assertThat(application.applied(read)).isSameAs(read);
    assertThat(Application.none().applied(read)).isSameAs(read);
  }

  @Test
  void decidingTwiceIsDecidingOnce() {
    String[] rows = {
      ACCEPTED, "same ¦ ¦ ¦ ¦ freedonia ¦ syldavia", "question ¦ ¦ ¦ ¦ the-canal ¦ not locks"
    };
    ResolvedArticle once = decided(article(CANAL + " Ruritania met Freedonia in Strelsau."), rows);
    ResolvedArticle twice = decided(once, rows);
    assertThat(twice.stances()).isEqualTo(once.stances());
    assertThat(twice.reports()).isEqualTo(once.reports());
    assertThat(twice.actors()).isEqualTo(once.actors());
    assertThat(twice.issues()).containsExactlyInAnyOrderElementsOf(once.issues());
  }

  @Test
  void theOrderOfTheLinesDoesNotMatter() {
    List<String> rows =
        new ArrayList<>(
            List.of(
                ACCEPTED,
                "same ¦ ¦ ¦ ¦ freedonia ¦ borduria",
                "same ¦ ¦ ¦ ¦ borduria ¦ syldavia",
                "question ¦ ¦ ¦ ¦ the-canal ¦ waterway",
                "question ¦ ¦ ¦ ¦ waterway ¦ not locks",
                "apart ¦ a ¦ ¦ ¦ Zubrowka ¦ zubrowka-beer (organization)",
                "reject ¦ a ¦ Zubrowka backs peace. ¦ stance ¦ zubrowka | supports | peace"));
    ResolvedArticle read =
        article(CANAL + " Ruritania met Freedonia in Strelsau. Zubrowka backs peace.");
    ResolvedArticle expected = decided(read, rows.toArray(String[]::new));
    assertThat(expected.reviewed().unmet()).isEmpty();
    Random random = new Random(5);
    for (int round = 0; round < 10; round++) {
      Collections.shuffle(rows, random);
      ResolvedArticle other = decided(read, rows.toArray(String[]::new));
      assertThat(other.stances()).isEqualTo(expected.stances());
      assertThat(other.reports()).isEqualTo(expected.reports());
      assertThat(other.actors()).isEqualTo(expected.actors());
      assertThat(other.issues()).isEqualTo(expected.issues());
      assertThat(other.reviewed().marks()).isEqualTo(expected.reviewed().marks());
    }
  }
}
