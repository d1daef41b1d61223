package org.parley.resolve.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.extract.Extracted;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;
import org.parley.lexicon.PartyFrame;
import org.parley.pipeline.Understood;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.text.Trees;

/** Which question a target asks, and what is above it, on trees that are written out. */
@LoadsModels
class IssuesTest {
  private static final Resolver RESOLVER = new Resolver(GazetteerFiles.load());
  private static final Trees TREES = Trees.of("targets");

  @ParameterizedTest
  @CsvSource({
    "sanctions,  sanction-to-chad",
    "impose,     sanction-to-chad",
    "tough,      sanction-to-chad",
    "of-mali,    sanction-mali-to-chad",
    "lifting,    no-sanction-to-chad",
    "end,        no-sanction-to-chad",
    "membership, membership-chad-nato",
    "joining,    membership-chad-nato",
    "bid,        membership-chad-nato",
    "leave,      no-membership-chad-nato",
    "truce,      ceasefire-mali",
    "ceasefire,  ceasefire-mali",
    "end-war,    ceasefire-mali",
    "talks,      dialogue-chad",
    "arms,       weapon-to-mali",
    "recognise,  recognise-to-mali"
  })
  void phrasingsOfOneQuestionHaveOneKey(String id, String key) {
    assertThat(stance(id).target()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "sanctions,  QUESTION, sanction",
    "of-mali,    ASPECT,   sanction-to-chad",
    "peace-deal, ASPECT,   agreement-chad",
    "tariffs,    ASPECT,   tariff-to-chad",
    "imports,    ASPECT,   energy-chad",
    "troops,     ASPECT,   withdrawal-from-mali",
    "conduct,    ASPECT,   conduct-of-chad"
  })
  void anAspectHasItsQuestionAboveItAndAQuestionItsTopic(
      String id, IssueLevel level, String above) {
    Issue own = issue(id, stance(id).target());
    assertThat(own.level()).isEqualTo(level);
    assertThat(own.broader()).contains(above);
  }

  @ParameterizedTest
  @CsvSource({
    "lifting, sanction-to-chad",
    "end,     sanction-to-chad",
    "leave,   membership-chad-nato",
    "end-war, -",
    "tough,   -"
  })
  void anOppositeNegatesItsQuestion(String id, String question) {
    assertThat(issue(id, stance(id).target()).negates().orElse("-")).isEqualTo(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sanctions", "of-mali", "lifting", "leave", "truce", "tariffs", "troops", "deal"})
  void whatIsAboveAnIssueIsAnIssueToo(String id) {
    ResolvedArticle article = resolved(id);
    List<String> keys = article.issues().stream().map(Issue::key).toList();
    assertThat(keys).doesNotHaveDuplicates();
    for (Issue issue : article.issues()) {
      assertThat(keys).containsAll(issue.broader().stream().toList());
      assertThat(keys).containsAll(issue.negates().stream().toList());
      assertThat(issue.broader())
          .as("no issue is above itself")
          .isNotEqualTo(Optional.of(issue.key()));
    }
  }

  /** Who says that missiles struck is not for striking. */
  @ParameterizedTest
  @CsvSource({"told, claim-force-to-chad, force", "asked, force-to-chad, force"})
  void whatIsSoIsAnotherQuestionThanWhatIsToBe(String id, String question, String topic) {
    assertThat(issue(id, question).broader()).contains(topic);
    assertThat(resolved(id).issues())
        .filteredOn(issue -> issue.level() == IssueLevel.QUESTION)
        .extracting(Issue::key)
        .containsExactly(question);
  }

  @Test
  void theNuclearDealWithAnotherStateIsNotIrans() {
    assertThat(resolved("deals-with").issues())
        .extracting(Issue::key)
        .contains("nuclear-chad")
        .doesNotContain("nuclear-deal");
  }

  @Test
  void whatOnlyItsArticleExplainsStaysThere() {
    assertThat(stance("deal").target()).startsWith("deal-");
    assertThat(stance("the-deal").target()).startsWith("the-deal-");
    assertThat(stance("deal").target()).isNotEqualTo(stance("the-deal").target());
  }

  @Test
  void theOwnersOfItsTroopsAreNamed() {
    assertThat(stance("troops").target()).isEqualTo("troop-withdraw-from-mali-kenya");
  }

  @Test
  void theLabelIsTheArticlesOwnWhereItHasWordsForIt() {
    assertThat(issue("joining", "membership-chad-nato").label()).isEqualTo("Chad to join NATO");
    assertThat(issue("joining", "membership-chad-nato").worded()).isTrue();
    assertThat(issue("leave", "membership-chad-nato").worded()).isFalse();
  }

  @Test
  void whoIsInTheTargetIsWhatItIsAbout() {
    assertThat(issue("of-mali", "sanction-mali-to-chad").about()).containsExactly("mali", "chad");
    assertThat(issue("sanctions", "sanction").about()).isEmpty();
  }

  @Test
  void ofAPronounNobodyKnowsThereIsNoPosition() {
    assertThat(resolved("it").stances()).isEmpty();
  }

  @Test
  void aKeyNamesWhatIsAskedOfWhomInWhichRole() {
    assertThat(question(List.of("no"), "sanction", "to", "chad").key())
        .isEqualTo("no-sanction-to-chad");
    assertThat(question(List.of(), "talks", "", "chad").key()).isEqualTo("talks-chad");
    assertThat(question(List.of(), "talks", "", "chad").within("article-7").key())
        .isEqualTo("article-7-talks-chad");
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "no, true",
    "less, true",
    "no no, false",
    "more, false",
    "no less, false",
    "keep no, true"
  })
  void twoTurnsAreNone(String turns, boolean turned) {
    List<String> all = turns.isEmpty() ? List.of() : List.of(turns.split(" "));
    assertThat(question(all, "sanction", "to", "chad").turned()).isEqualTo(turned);
  }

  @Test
  void aShorterQuestionEchoesALongerOne() {
    Question longer = question(List.of(), "sanction", "to", "chad");
    Question shorter =
        new Question(
            List.of(),
            new TreeSet<>(List.of("sanction")),
            new TreeSet<>(),
            new TreeMap<>(),
            PartyFrame.DEED,
            Optional.empty());
    assertThat(longer.echoedBy(shorter)).isTrue();
    assertThat(shorter.echoedBy(longer)).isFalse();
    assertThat(longer.echoedBy(question(List.of(), "sanction", "to", "mali"))).isFalse();
    assertThat(longer.echoedBy(question(List.of("no"), "sanction", "to", "chad"))).isFalse();
    assertThat(longer.within("x").echoedBy(shorter)).as("known in its article alone").isFalse();
  }

  @Test
  void whatIsMeantTakesTheTurnsAlong() {
    Question dropping = question(List.of("no"), "it", "", "kenya");
    Question bid = question(List.of(), "membership", "", "chad");
    assertThat(dropping.meaning(bid).key()).isEqualTo("no-membership-chad");
  }

  @Test
  void aQuestionOfNothingIsEmpty() {
    assertThat(question(List.of("no"), "", "", "").empty()).isTrue();
    assertThat(question(List.of(), "toll", "", "").empty()).isFalse();
  }

  private static Question question(List<String> turns, String topic, String role, String party) {
    SortedMap<String, String> parties = new TreeMap<>();
    if (!party.isEmpty()) {
      parties.put(party, role);
    }
    TreeSet<String> topics = new TreeSet<>();
    if (!topic.isEmpty()) {
      topics.add(topic);
    }
    return new Question(turns, topics, new TreeSet<>(), parties, PartyFrame.DEED, Optional.empty());
  }

  private static ResolvedStance stance(String id) {
    return resolved(id).stances().getFirst();
  }

  private static Issue issue(String id, String key) {
    return resolved(id).issues().stream()
        .filter(issue -> issue.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static ResolvedArticle resolved(String id) {
    return RESOLVER.resolve(Extracted.of(TREES.text(id), Understood.names()).claims());
  }
}
