package org.parley.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claim.Position;
import org.parley.extract.Extracted;
import org.parley.graph.Grounded;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.text.Sentence;
import org.parley.text.Token;
import org.parley.text.Trees;

/** What is known of a claim when it is weighed, on trees that are written out. */
class FeaturesTest {
  private static final Resolver RESOLVER = new Resolver(GazetteerFiles.load());

  @Test
  void aValueIsAWord() {
    Features features = new Features();
    features.add("said-cue", "made  it\tclear");
    features.add("position", Position.SUPPORTS);
    features.flag("headline", true);
    features.flag("quote", false);
    assertThat(features.names())
        .containsExactly("headline", "position=supports", "said-cue=made_it_clear");
  }

  @ParameterizedTest
  @CsvSource({
    "0,  length=0+",
    "5,  length=0+",
    "6,  length=6+",
    "29, length=20+",
    "99, length=30+",
    "-1, -"
  })
  void aNumberStandsAsTheBoundThatItReaches(int number, String feature) {
    Features features = new Features();
    features.count("length", number, 0, 6, 20, 30);
    assertThat(features.names().isEmpty() ? "-" : features.names().getFirst()).isEqualTo(feature);
  }

  @ParameterizedTest
  @CsvSource({
    "treaty, Kenya,  dobj<^>nsubj",
    "Kenya,  treaty, nsubj<^>dobj",
    "the,    signed, det<dobj<^",
    "signed, the,    ^>dobj>det",
    "Kenya,  Kenya,  ^"
  })
  void theWayThroughTheTreeTurnsWhereItGoesDown(String from, String to, String path) {
    Sentence sentence = sentence("clauses", "active");
    assertThat(Setting.path(sentence, token(sentence, from), token(sentence, to))).isEqualTo(path);
  }

  @Test
  void aLongWayIsFarAndNoWayIsApart() {
    Sentence sentence = sentence("trees-of-two", "two-roots");
    assertThat(Setting.path(sentence, sentence.token(0), sentence.token(3))).isEqualTo("apart");
    Sentence deep = sentence("clauses", "raising");
    assertThat(Setting.path(deep, token(deep, "The"), token(deep, "the"))).isEqualTo("far");
  }

  @ParameterizedTest
  @CsvSource({"signed, 0", "Kenya, 1", "the, 2"})
  void theDepthIsHowManyHeadsStandAbove(String form, int depth) {
    Sentence sentence = sentence("clauses", "active");
    assertThat(Setting.depth(sentence, token(sentence, form))).isEqualTo(depth);
  }

  @Test
  void theTopOfAStretchHangsOnSomethingOutside() {
    Sentence sentence = sentence("clauses", "active");
    Token treaty = token(sentence, "treaty");
    assertThat(Setting.top(sentence, token(sentence, "the").span().union(treaty.span())))
        .contains(treaty);
    assertThat(Setting.covered(sentence, sentence.span())).hasSize(sentence.size());
  }

  @Test
  void ofAPositionTheRuleTheHolderAndTheTargetAreKnown() {
    assertThat(stance("supports"))
        .contains(
            "rule=stance-verb:support",
            "family=stance-verb",
            "position=supports",
            "voice=author",
            "holder=state-known",
            "holder-use=subject",
            "holder-path=^>nsubj",
            "holder-relation=nsubj",
            "target-relation=dobj",
            "target-head=ban",
            "beside=0+")
        .doesNotContain("negated", "condition");
  }

  @Test
  void whatIsSaidWithinAQuotationIsToldApart() {
    assertThat(stance("said-good"))
        .contains("said=quoted", "said-cue=said", "statement", "voice=holder", "quote")
        .doesNotContain("voice=author");
    assertThat(stance("supports")).contains("said=no");
  }

  @Test
  void aConditionIsAFeature() {
    assertThat(stance("condition")).contains("condition", "if");
  }

  @Test
  void positionsOfOneSentenceKnowOfOneAnother() {
    assertThat(stance("both")).contains("beside=1+", "beside-own=1+", "beside-rule=1+");
  }

  @Test
  void ofAnEventItsTypeItsPartiesAndItsPlaceAreKnown() {
    assertThat(event("happenings", "met"))
        .contains(
            "rule=event-verb:meet",
            "type=CONSULT",
            "narrow=Meeting",
            "status=occurred",
            "by=verb",
            "participants=2+",
            "role=participant",
            "actor=PARTICIPANT-state-known",
            "actor-known",
            "place",
            "time",
            "verb-is-root",
            "label=met")
        .doesNotContain("label=Kenya", "negated");
  }

  @Test
  void namesAreNoFeatures() {
    assertThat(event("happenings", "shelled")).noneMatch(f -> f.matches("label=(Chad|Sumy)"));
    assertThat(stance("supports")).noneMatch(f -> f.startsWith("label="));
  }

  @Test
  void aHeadlineIsOne() {
    assertThat(event("happenings", "headline-meet")).contains("headline");
    assertThat(event("happenings", "met")).doesNotContain("headline");
  }

  @Test
  void theSameArticleHasTheSameFeatures() {
    assertThat(new TreeSet<>(event("happenings", "hosted")))
        .isEqualTo(new TreeSet<>(event("happenings", "hosted")));
  }

  @Test
  void everyClaimIsWeighedAndNoneIsQuiteSure() {
    Weigher weigher = new Weigher();
    for (String id : List.of("supports", "said-good", "both", "condition", "no-longer")) {
      Grounded grounded = grounded("positions", id);
      assertThat(weigher.weighed(grounded).stances())
          .hasSameSizeAs(grounded.article().stances())
          .allMatch(stance -> stance.confidence() >= 0.01 && stance.confidence() <= 0.99)
          .isNotEmpty();
    }
  }

  @Test
  void whatNobodyAsksForIsKept() {
    assertThat(Least.none()).isEqualTo(new Least(0, 0, 0, 0));
    assertThat(Least.of(0.4)).isEqualTo(new Least(0.4, 0.4, 0.4, 0.4));
    assertThat(Least.usual().statements()).isZero();
    assertThat(Least.usual().open()).isGreaterThanOrEqualTo(Least.usual().stances());
    assertThat(Least.usual().stances()).isBetween(0.01, 0.99);
  }

  private static SortedSet<String> stance(String id) {
    Grounded grounded = grounded("positions", id);
    return Proposals.of(grounded).stance(grounded.article().stances().getFirst().key());
  }

  private static SortedSet<String> event(String file, String id) {
    Grounded grounded = grounded(file, id);
    return Proposals.of(grounded).event(grounded.article().reports().getFirst().key());
  }

  private static Grounded grounded(String file, String id) {
    return RESOLVER.grounded(Extracted.of(file, id).claims());
  }

  private static Sentence sentence(String file, String id) {
    return Trees.of(file).text(id).sentences().getFirst();
  }

  private static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
