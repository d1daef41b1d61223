package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.codebook.CodebookQuestion;
import org.parley.graph.Passage;
import org.parley.lexicon.Lexicon;
import org.parley.resolve.gazetteer.GazetteerFiles;

/** How well words meet a question, and from which side: by sentences made up for it. */
class DirectionTest {
  private static TermReader reader;

  @BeforeAll
  static void load() {
    reader = new TermReader(GazetteerFiles.load(), new Lexicon());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the lithium mine",
        "lithium mines in the north",
        "a new lithium mine",
        "opening the lithium mine",
        "the mine for lithium"
      })
  void aTargetWithTheHeadOfAPhraseMeetsIt(String target) {
    assertThat(fit("mine", target)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the reef", "lithium", "the port", "", "…", "Portugal"})
  void withoutItsHeadItDoesNot(String target) {
    assertThat(fit("mine", target)).isEmpty();
  }

  @Test
  void moreOfAPhraseMeetsItBetter() {
    double whole = fit("mine", "the lithium mine").orElseThrow().score();
    double bare = fit("mine", "the mine").orElseThrow().score();
    assertThat(whole).isGreaterThan(bare);
    assertThat(whole).isCloseTo(1, within(0.35));
  }

  @Test
  void aNearSynonymMeetsItLessThanTheWordItself() {
    double word = fit("embargo", "the embargo on Malta").orElseThrow().score();
    double synonym = fit("embargo", "the sanctions on Malta").orElseThrow().score();
    assertThat(synonym).isLessThan(word);
    assertThat(fit("embargo", "embargoes on Malta").orElseThrow().score()).isEqualTo(word);
  }

  @Test
  void otherPartiesThanTheQuestionsMeetItLess() {
    double asked = fit("embargo", "the embargo on Malta").orElseThrow().score();
    double other = fit("embargo", "the embargo on Denmark").orElseThrow().score();
    assertThat(other).isLessThan(asked);
  }

  @Test
  void ofDoesNotTellWhetherAPartyDoesItOrHasItDone() {
    double asked = fit("embargo", "the embargo on Malta").orElseThrow().score();
    double of = fit("embargo", "the embargo of Malta").orElseThrow().score();
    double other = fit("embargo", "the embargo of Denmark").orElseThrow().score();
    assertThat(of).isEqualTo(asked);
    assertThat(other).isLessThan(asked);
  }

  @Test
  void whatAnotherNounFollowsOnlySaysWhich() {
    double itself = fit("mine", "the lithium mine").orElseThrow().rank();
    double modifier = fit("mine", "the lithium mine workers").map(Fit::rank).orElse(0.0);
    assertThat(modifier).isLessThan(itself);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the lithium mine                        | false",
        "closing the lithium mine                | true",
        "an end to the lithium mine              | true",
        "a ban on the lithium mine               | true",
        "opposition to closing the lithium mine  | false",
        "the lithium mine be closed              | true",
        "not only the lithium mine               | false",
        "stopping the closing of the lithium mine | false"
      })
  void whatTurnsATargetStandsBeforeItOrIsDoneToIt(String target, boolean turned) {
    Fit fit = fit("mine", target).orElseThrow();
    assertThat(Turns.turned(reader.read(target), fit)).isEqualTo(turned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the lithium mine is good                  | GOOD",
        "the lithium mine is a disaster            | BAD",
        "the lithium mine would prevent a disaster | GOOD",
        "the lithium mine is no threat             | GOOD",
        "the lithium mine has two shafts           | NONE",
        "a disaster, the lithium mine              | BAD",
        "the lithium mine harms prosperity         | BAD",
        "the lithium mine is risky but useful      | NONE"
      })
  void aClauseSaysThatItIsGoodOrBad(String words, Term.Value value) {
    Fit fit = fit("mine", words).orElseThrow();
    assertThat(Verdict.of(reader.read(words), fit)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "STANCE | stance-verb:support | SUPPORTS | the lithium mine            | SUPPORTS",
        "STANCE | stance-verb:oppose  | OPPOSES  | the lithium mine            | OPPOSES",
        "STANCE | stance-verb:want    | SUPPORTS | closing the lithium mine    | OPPOSES",
        "STANCE | stance-verb:oppose  | OPPOSES  | closing the lithium mine    | SUPPORTS",
        "STANCE | stance-verb:want    | CONDITIONAL | the lithium mine         | CONDITIONAL",
        "STANCE | stance-verb:decline | OPPOSES  | comment on the lithium mine | -",
        "STANCE | stance-verb:want    | SUPPORTS | a better lithium mine       | CONDITIONAL",
        "STANCE | stance-verb:weigh   | SUPPORTS | approve or disapprove the lithium mine | -",
        "STANCE | stance-verb:want   | SUPPORTS | the lithium mine opened slowly, depending on its cost | CONDITIONAL",
        "STANCE | stance-verb:refuse | OPPOSES  | the lithium mine will not be opened until the reef is safe | CONDITIONAL",
        "SAID   | cue-verb:debate    | SUPPORTS | the lithium mine            | -",
        "STANCE | judgement:necessity | SUPPORTS | any lithium mine must wait  | CONDITIONAL",
        "STANCE | judgement:arguable  | SUPPORTS | the lithium mine is a disaster | OPPOSES",
        "STANCE | judgement:said      | SUPPORTS | the lithium mine would be a disaster | OPPOSES",
        "STANCE | judgement:said      | SUPPORTS | the lithium mine has two shafts | -",
        "STANCE | judgement:said      | SUPPORTS | the lithium mine must go on | SUPPORTS",
        "STANCE | stance-verb:insist  | SUPPORTS | the lithium mine          | SUPPORTS",
        "STANCE | stance-verb:insist  | SUPPORTS | the lithium mine was flooded | -",
        "STANCE | stance-verb:deny    | OPPOSES  | flooding the lithium mine | -",
        "STANCE | stance-verb:deny    | OPPOSES  | the lithium mine is a disaster | SUPPORTS",
        "SAID   | cue-verb:argue      | SUPPORTS | the lithium mine has two shafts | -",
        "STANCE | stance-verb:want    | SUPPORTS | end the toll while opening the lithium mine | SUPPORTS",
        "STANCE | stance-verb:want    | SUPPORTS | an end, in due course, to the lithium mine | OPPOSES",
        "ACT    | event-verb:open     | SUPPORTS | opened the lithium mine     | SUPPORTS",
        "ACT    | event-verb:close    | SUPPORTS | closed the lithium mine     | OPPOSES",
        "SAID   | cue-verb:say        | SUPPORTS | the lithium mine must go on | SUPPORTS",
        "SAID   | cue-verb:say        | SUPPORTS | the state has a responsibility to open the lithium mine | SUPPORTS",
        "SAID   | cue-verb:say        | SUPPORTS | the lithium mine is good    | SUPPORTS",
        "SAID   | cue-verb:say        | SUPPORTS | the lithium mine has shafts | -",
        "SAID   | cue-verb:say        | SUPPORTS | if the lithium mine is good | -"
      })
  void aPositionIsTakenToTheQuestionsSide(
      Passage.Kind kind, String rule, Position position, String words, String expected) {
    Passage passage = passage(kind, rule, position, words);
    Setting setting = Setting.of(passage, Set.of(), Set.of(), reader);
    Optional<Position> seen =
        Fit.best(question("mine"), setting).flatMap(fit -> Direction.of(passage, fit, setting));
    assertThat(seen.map(Position::name).orElse("-")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It opposes the lithium mine and will not talk until May. | OPPOSES",
        "It will not open the lithium mine until the reef is safe. | CONDITIONAL",
        "The lithium mine cannot open unless Malta agrees.         | CONDITIONAL"
      })
  void whatIsPutOffIsWhatStandsBeforeUntil(String sentence, Position expected) {
    Passage passage =
        new Passage(
            "stance-1",
            Passage.Kind.STANCE,
            "norland",
            Set.of("norland"),
            "the lithium mine",
            Position.OPPOSES,
            "stance-verb:oppose",
            0.8,
            List.of(new Evidence(new Span(0, sentence.length()), sentence)));
    Setting setting = Setting.of(passage, Set.of(), Set.of(), reader);
    Fit fit = Fit.best(question("mine"), setting).orElseThrow();
    assertThat(Direction.of(passage, fit, setting)).contains(expected);
  }

  @Test
  void aQuestionThatAsksForTheOppositeTurnsIt() {
    Passage passage =
        passage(Passage.Kind.STANCE, "stance-verb:support", Position.SUPPORTS, "the embargo");
    Setting setting = Setting.of(passage, Set.of(), Set.of(), reader);
    CodeTerms lifting = terms("lifting", "lifting the embargo on Malta", "embargo");
    Fit fit = Fit.best(lifting, setting).orElseThrow();
    assertThat(fit.turned()).isTrue();
    assertThat(Direction.of(passage, fit, setting)).contains(Position.OPPOSES);
  }

  @Test
  void wordsOfTheSentenceHelpAndThoseOfTheArticleLess() {
    Passage bare =
        passage(Passage.Kind.STANCE, "stance-verb:support", Position.SUPPORTS, "the mine");
    double alone = score(bare, Set.of(), Set.of());
    Set<String> lithium = reader.read("lithium").getFirst().keys();
    double inArticle = score(bare, lithium, Set.of());
    double anywhere = score(bare, Set.of(), lithium);
    assertThat(inArticle).isGreaterThan(anywhere);
    assertThat(anywhere).isGreaterThanOrEqualTo(alone);
  }

  private static double score(Passage passage, Set<String> article, Set<String> anywhere) {
    return Fit.best(question("mine"), Setting.of(passage, article, anywhere, reader))
        .orElseThrow()
        .score();
  }

  private static Optional<Fit> fit(String code, String target) {
    Passage passage =
        passage(Passage.Kind.STANCE, "stance-verb:support", Position.SUPPORTS, target);
    return Fit.best(question(code), Setting.of(passage, Set.of(), Set.of(), reader));
  }

  private static CodeTerms question(String code) {
    return switch (code) {
      case "embargo" -> terms("embargo", "the embargo on Malta", "embargo on Malta");
      default -> terms("mine", "the lithium mine", "lithium mine");
    };
  }

  private static CodeTerms terms(String code, String label, String words) {
    return CodeTerms.of(new CodebookQuestion(code, label, "", "", List.of(words)), reader);
  }

  private static Passage passage(Passage.Kind kind, String rule, Position position, String words) {
    return new Passage(
        "stance-1",
        kind,
        "norland",
        Set.of("norland"),
        words,
        position,
        rule,
        0.8,
        List.of(new Evidence(new Span(0, words.length()), words)));
  }
}
