package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookQuestion;
import org.parley.graph.ArticlePassages;
import org.parley.graph.CodedPassage;
import org.parley.graph.Passage;
import org.parley.lexicon.Lexicon;
import org.parley.resolve.gazetteer.GazetteerFiles;

/** What meets a question, and from which side, by sentences made up for it. */
class CoderTest {
  private static final Codebook BOOK =
      new Codebook(
          "book",
          List.of(
              question(
                  "subsidy", "French subsidies for film", "paying", "ends them", "film subsidies"),
              question("relief", "lifting the embargo on Malta", "lifted", "kept", "embargo"),
              question("whaling", "a ban on whaling", "", "allows it", "whaling ban"),
              question("mine", "the lithium mine in Portugal", "", "", "lithium mine; mining"),
              question("talks", "talks with Malta", "", "", "talks; negotiations"),
              question("arms", "Cyprus giving up its tanks", "", "", "disarmament"),
              question("war", "war on Estonia", "", "warning of war", "war on Estonia; war"),
              question("rein", "reining in Cuba", "", "", "rein in Cuba")));

  private static Coder coder;

  @BeforeAll
  static void load() {
    coder = new Coder(BOOK, new TermReader(GazetteerFiles.load(), new Lexicon()));
  }

  private static CodebookQuestion question(
      String code, String label, String pro, String contra, String words) {
    return new CodebookQuestion(code, label, pro, contra, List.of(words.split("; ")));
  }

  @ParameterizedTest(name = "{1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "stance-verb:support   | SUPPORTS | film subsidies                              | subsidy SUPPORTS",
        "stance-verb:oppose    | OPPOSES  | subsidies for French films                  | subsidy OPPOSES",
        "stance-verb:want      | SUPPORTS | ending all subsidies for film               | subsidy OPPOSES",
        "stance-verb:demand    | SUPPORTS | the film subsidies be scrapped              | subsidy OPPOSES",
        "stance-verb:reject    | OPPOSES  | cuts to the film subsidies                  | subsidy SUPPORTS",
        "stance-verb:urge      | SUPPORTS | lift the embargo                            | relief SUPPORTS",
        "stance-verb:defend    | SUPPORTS | embargo on Malta                            | relief OPPOSES",
        "stance-verb:defend    | SUPPORTS | embargo against Malta                       | relief OPPOSES",
        "stance-verb:welcome   | SUPPORTS | ban on whaling                              | whaling SUPPORTS",
        "judgement:arguable    | SUPPORTS | the lithium mine would poison the river     | mine OPPOSES",
        "stance-verb:believe   | SUPPORTS | the lithium mine brings prosperity          | mine SUPPORTS",
        "judgement:arguable    | SUPPORTS | the lithium mine would prevent a disaster   | mine SUPPORTS",
        "stance-verb:plan      | SUPPORTS | film subsidies                              | ",
        "judgement:necessity   | SUPPORTS | any talks with Malta must wait              | talks CONDITIONAL",
        "stance-verb:call      | SUPPORTS | better lithium mine                         | mine CONDITIONAL",
        "stance-verb:oppose    | OPPOSES  | embargo on Denmark                          | ",
        "stance-verb:decline   | OPPOSES  | comment on the talks                        | ",
        "stance-verb:agree     | SUPPORTS | lift the embargo amid talks with Malta      | relief SUPPORTS",
        "stance-verb:condemn   | OPPOSES  | betraying the lithium mine                  | mine SUPPORTS",
        "stance-verb:support   | SUPPORTS | a gradual lifting of the embargo            | relief CONDITIONAL",
        "judgement:arguable    | SUPPORTS | we must lift the embargo in a terrible hour | relief SUPPORTS",
        "stance-verb:support   | SUPPORTS | the disarmament of Cyprus                   | arms SUPPORTS",
        "stance-verb:reject    | OPPOSES  | the disarmament of Cyprus                   | arms OPPOSES",
        "stance-verb:support   | SUPPORTS | a war on Estonia                            | war SUPPORTS",
        "stance-verb:urge      | SUPPORTS | rein in Cuba                                | rein SUPPORTS",
        "stance-verb:urge      | SUPPORTS | help Cuba                                   | ",
        "stance-verb:announce  | SUPPORTS | the talks with Malta will not be held       | talks OPPOSES",
        "stance-verb:back      | SUPPORTS | a choir, amid unease about the lithium mine | ",
        "stance-verb:back      | SUPPORTS | subsidies, amid unease about the mine       | subsidy SUPPORTS",
        "judgement:arguable    | SUPPORTS | the only talks would be those held here     | talks CONDITIONAL",
        "judgement:arguable    | SUPPORTS | the lithium mine will wipe out many of the benefits | mine OPPOSES",
        "judgement:arguable    | SUPPORTS | the lithium mine can ease a slump that has spooked many | mine SUPPORTS",
        "stance-verb:support   | SUPPORTS | the choir                                   | "
      })
  void aTargetMeetsItsQuestion(String rule, Position position, String target, String expected) {
    assertThat(coded(passage("a", Passage.Kind.STANCE, target, position, rule)))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void anActIsForWhatItDoesIfItsDoerCanDoIt() {
    Passage french =
        passage(
            "france",
            Passage.Kind.ACT,
            "France paid film subsidies",
            Position.SUPPORTS,
            "event-verb:pay");
    Passage danish =
        passage(
            "denmark",
            Passage.Kind.ACT,
            "Denmark paid film subsidies",
            Position.SUPPORTS,
            "event-verb:pay");
    assertThat(coded(french)).containsExactly("subsidy SUPPORTS");
    assertThat(coded(danish)).isEmpty();
  }

  @Test
  void wordsThatTellNoSideAreReadFromWhereTheSpeakerStandsElsewhere() {
    Passage sure =
        passage("a", Passage.Kind.STANCE, "lithium mine", Position.OPPOSES, "stance-verb:oppose");
    Passage open =
        passage(
            "a",
            Passage.Kind.SAID,
            "the lithium mine has two shafts",
            Position.SUPPORTS,
            "cue-verb:say");
    assertThat(coded(open)).isEmpty();
    List<CodedPassage> both = coder.code(List.of(article("one", sure), article("two", open)));
    assertThat(both).hasSize(2);
    assertThat(both.get(1).coding().position()).isEqualTo(Position.OPPOSES);
    assertThat(both.get(1).coding().rule()).endsWith("as elsewhere");
    assertThat(both.get(1).coding().confidence()).isLessThan(both.get(0).coding().confidence());
  }

  @Test
  void aVerbOfBlameTellsTheSideOfWhatIsSaid() {
    Passage blamed =
        passage(
            "a",
            Passage.Kind.SAID,
            "the size of the lithium mine",
            Position.SUPPORTS,
            "cue-verb:blast");
    assertThat(coded(blamed)).containsExactly("mine OPPOSES");
  }

  @Test
  void ofContraryReadingsTheSurerStands() {
    Passage sure =
        passage("a", Passage.Kind.STANCE, "lithium mine", Position.OPPOSES, "stance-verb:oppose");
    Passage weak =
        passage(
            "a", Passage.Kind.SAID, "the lithium mine is good", Position.SUPPORTS, "cue-verb:say");
    assertThat(coded(sure, weak)).containsExactly("mine OPPOSES");
    Passage contrary =
        passage("a", Passage.Kind.STANCE, "lithium mine", Position.SUPPORTS, "stance-verb:support");
    assertThat(coded(sure, contrary)).isEmpty();
  }

  @Test
  void whatIsWantedOnAConditionStandsBesideTheSurerSide() {
    Passage against =
        passage("a", Passage.Kind.STANCE, "lithium mine", Position.OPPOSES, "stance-verb:oppose");
    Passage another =
        passage("a", Passage.Kind.SAID, "a better lithium mine", Position.SUPPORTS, "cue-verb:say");
    assertThat(coded(against, another)).containsExactly("mine OPPOSES", "mine CONDITIONAL");
  }

  @Test
  void whatSomebodyElseSaysOrOnlySupposesIsNotTheSpeakers() {
    assertThat(said("the miners want the lithium mine to be opened, which must wait")).isEmpty();
    assertThat(said("if the lithium mine should come")).isEmpty();
    assertThat(said("we want the lithium mine")).containsExactly("mine SUPPORTS");
  }

  @Test
  void whatIsFearedOfATopicGoesBeforeWhatElseIsSaid() {
    assertThat(said("there is growing concern that the lithium mine brings prosperity"))
        .containsExactly("mine OPPOSES");
    assertThat(said("to comment on the lithium mine")).isEmpty();
    assertThat(said("a better lithium mine")).containsExactly("mine CONDITIONAL");
    assertThat(said("the lithium mine addresses the crisis")).containsExactly("mine SUPPORTS");
  }

  @Test
  void aLaterClauseTellsTheSideWhereTheFirstDoesNot() {
    assertThat(said("The lithium mine has two shafts. The mine will poison the river."))
        .containsExactly("mine OPPOSES");
  }

  @Test
  void whomItCostsIsNoPartyOfIt() {
    assertThat(said("film subsidies will mean higher costs for Danish families"))
        .containsExactly("subsidy OPPOSES");
  }

  private static List<String> said(String words) {
    return coded(passage("a", Passage.Kind.SAID, words, Position.SUPPORTS, "cue-verb:say"));
  }

  private static Passage passage(
      String holder, Passage.Kind kind, String words, Position position, String rule) {
    Evidence sentence = new Evidence(new Span(0, words.length()), words);
    return new Passage(
        "key", kind, holder, Set.of(holder), words, position, rule, 0.8, List.of(sentence));
  }

  private static ArticlePassages article(String id, Passage... passages) {
    return new ArticlePassages(id, Optional.empty(), "News", "", List.of(passages));
  }

  private static List<String> coded(Passage... passages) {
    return coder.code(List.of(article("one", passages))).stream()
        .map(each -> each.coding().code() + " " + each.coding().position())
        .toList();
  }
}
