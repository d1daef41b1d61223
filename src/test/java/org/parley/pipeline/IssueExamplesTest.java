package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.LoadsModels;
import org.parley.graph.Issue;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedStance;

@LoadsModels
class IssueExamplesTest {

  @Test
  void phrasingsOfUkrainesMembershipMeet() {
    assertThat(
            keys(
                "Ukraine's NATO membership",
                "NATO membership for Ukraine",
                "Ukraine's membership in NATO",
                "Ukraine's membership of NATO",
                "Ukraine's accession to NATO",
                "the accession of Ukraine to NATO",
                "Ukraine's entry into NATO",
                "Kyiv's NATO bid"))
        .hasSize(1);
  }

  @Test
  void otherPartiesAskOtherQuestions() {
    assertThat(
            keys(
                "Ukraine's NATO membership",
                "Sweden's NATO membership",
                "Ukraine's EU membership",
                "NATO's eastern enlargement",
                "sanctions on Russia",
                "sanctions on Belarus",
                "a ceasefire in Gaza",
                "a ceasefire in Lebanon"))
        .hasSize(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a trade deal that Chile calls an attack on its farmers     | trade-deal",
        "striking a deal with Chile                                 | agreement-chile",
        "talks with Chile while the sanctions on Chad go on         | dialogue-chile",
        "Australia's help with the nuclear programme of North Korea   | nuclear-north-korea",
        "forcing Chile to impose sanctions on Chad                  | sanction-to-chad",
        "Canberra's help with the nuclear programme of North Korea  | nuclear-north-korea"
      })
  void aQuestionIsThatOfTheMainPartAndOfThePartyNextToIt(String target, String question) {
    assertThat(above(target)).contains(question);
  }

  @Test
  void aSubjectWithoutPartiesStaysInItsArticle() {
    assertThat(key("one", "the deal")).isNotEqualTo(key("two", "the deal"));
  }

  @Test
  void anAspectHasItsQuestionAboveItAndTheQuestionItsTopic() {
    assertThat(above("Ukraine's NATO membership"))
        .containsExactly("membership-nato-ukraine", "membership");
    assertThat(above("tough EU sanctions on Russian banks"))
        .containsExactly(
            "bank-sanction-european-union-to-russia", "sanction-to-russia", "sanction");
    assertThat(above("humanitarian aid to Chile"))
        .containsExactly("aid-humanitarian-to-chile", "aid-to-chile", "aid");
    assertThat(above("tightening the sanctions on Russia"))
        .containsExactly("more-sanction-to-russia", "sanction-to-russia", "sanction");
  }

  @Test
  void praiseAndBlameOfAnActorAreAQuestionOfItsOwn() {
    assertThat(above("Chile's brutality"))
        .containsExactly("brutality-chile", "conduct-of-chile", "conduct-of");
    assertThat(above("sanctions on Chile")).doesNotContain("conduct-of-chile");
  }

  @Test
  void aTurnedQuestionNegatesTheOneInsideIt() {
    for (String turned :
        List.of(
            "dropping Ukraine's NATO bid",
            "abandoning Kyiv's bid to join NATO",
            "the abandonment of Ukraine's bid to join NATO",
            "an end to Ukraine's NATO bid")) {
      assertThat(negated(turned)).as(turned).contains("membership-nato-ukraine");
    }
    assertThat(negated("lifting the sanctions on Russia")).contains("sanction-to-russia");
    assertThat(negated("an end to the embargo on Russia")).contains("sanction-to-russia");
    assertThat(negated("easing EU sanctions on Russia")).contains("sanction-to-russia");
    assertThat(negated("a halt to arms exports to Israel")).contains("weapon-to-israel");
    assertThat(negated("a ban on Russian gas")).contains("energy-russia");
    assertThat(negated("the suspension of aid to Niger")).contains("aid-to-niger");
    assertThat(negated("Chile leaving the African Union"))
        .contains("membership-african-union-chile");
    assertThat(negated("sanctions on Russia")).isEmpty();
  }

  @Test
  void toJoinAtOnceIsNarrowerThanToJoin() {
    assertThat(above("Ukraine's immediate accession to NATO"))
        .startsWith("membership-soon-nato-ukraine", "membership-nato-ukraine");
    assertThat(keys("an immediate ceasefire in Sudan", "a ceasefire in Sudan")).hasSize(1);
  }

  @Test
  void whoDoesItToWhomIsPartOfTheQuestion() {
    assertThat(keys("US aid to Ukraine", "American aid for Ukraine", "aid from the US to Ukraine"))
        .hasSize(1);
    assertThat(keys("US aid to Ukraine", "Ukrainian aid to the US")).hasSize(2);
    assertThat(keys("Russian gas exports to Germany", "German gas exports to Russia")).hasSize(2);
    assertThat(keys("Russian gas exports to Germany", "exports of Russian gas to Germany"))
        .hasSize(1);
    assertThat(keys("Germany's imports of Russian gas", "imports of Russian gas into Germany"))
        .hasSize(1);
    assertThat(keys("talks between Peru and Chile", "talks of Chile with Peru")).hasSize(1);
  }

  @Test
  void aShortFormIsTheOneQuestionThatTheArticleAsked() {
    var stances =
        Understood.text(
                "Peru opposes Chile's bid to join the African Union. Brazil supports the bid."
                    + " Egypt wants to drop the bid.")
            .stances();

    assertThat(stances)
        .extracting(stance -> stance.holder() + " " + stance.target())
        .contains(
            "peru membership-african-union-chile",
            "brazil membership-african-union-chile",
            "egypt no-membership-african-union-chile");
  }

  @Test
  void aMembershipWithoutWhatIsJoinedIsTheOneThatTheArticleSpeaksOf() {
    var stances =
        Understood.text(
                "Peru opposes Chile's accession. Brazil backs Chile's bid to join the African Union.")
            .stances();

    assertThat(stances)
        .extracting(stance -> stance.holder() + " " + stance.target())
        .contains("peru membership-african-union-chile", "brazil membership-african-union-chile");
  }

  @Test
  void aShortFormThatTwoQuestionsFitIsTheOneNamedLast() {
    var stances =
        Understood.text(
                "Peru opposes Chile's bid to join the African Union. Peru rejected Cuba's bid to join"
                    + " NATO. Brazil supports the bid.")
            .stances();

    assertThat(stances)
        .filteredOn(stance -> stance.holder().equals("brazil"))
        .extracting(ResolvedStance::target)
        .containsExactly("membership-cuba-nato");
  }

  @Test
  void whatSaysWhatItIsNeedsNoPartiesToMeet() {
    assertThat(key("one", "a ban on deep-sea mining"))
        .isEqualTo(key("two", "the prohibition of deep-sea mining"))
        .doesNotStartWith("one");
    assertThat(key("one", "the death penalty")).isEqualTo(key("two", "capital punishment"));
    assertThat(key("one", "the plan")).isNotEqualTo(key("two", "the plan"));
    assertThat(key("one", "the joint patrols")).isNotEqualTo(key("two", "the joint patrols"));
  }

  private static List<String> above(String phrase) {
    ResolvedArticle article = Understood.text("Peru opposes " + phrase + ".");
    List<String> chain = new ArrayList<>();
    Optional<String> next = Optional.of(target(article));
    while (next.isPresent()) {
      chain.add(next.get());
      next = issue(article, next.get()).broader();
    }
    return chain;
  }

  private static Optional<String> negated(String phrase) {
    ResolvedArticle article = Understood.text("Peru opposes " + phrase + ".");
    return issue(article, target(article)).negates();
  }

  private static String target(ResolvedArticle article) {
    return article.stances().stream()
        .filter(stance -> stance.holder().equals("peru"))
        .findFirst()
        .orElseThrow()
        .target();
  }

  private static Issue issue(ResolvedArticle article, String key) {
    return article.issues().stream()
        .filter(issue -> issue.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> keys(String... phrases) {
    return Stream.of(phrases)
        .map(phrase -> key("article-" + phrase.length(), phrase))
        .collect(Collectors.toSet());
  }

  private static String key(String id, String phrase) {
    return target(
        Understood.article(
            Understood.article(id, "Peru opposes " + phrase + ".", Optional.empty())));
  }
}
