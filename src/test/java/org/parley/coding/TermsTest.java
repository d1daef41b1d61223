package org.parley.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Position;
import org.parley.codebook.Codebook;
import org.parley.codebook.CodebookQuestion;
import org.parley.lexicon.CodeCues.Cue;
import org.parley.lexicon.Lexicon;
import org.parley.resolve.gazetteer.GazetteerFiles;

/** Short texts as terms, clauses of them, and questions taken apart. */
class TermsTest {
  private static TermReader reader;

  @BeforeAll
  static void load() {
    reader = new TermReader(GazetteerFiles.load(), new Lexicon());
  }

  @Test
  void whatLastsAsLongAsItDoesIsCalledNothing() {
    CodebookQuestion lasting =
        new CodebookQuestion(
            "pardon",
            "a pardon",
            "",
            "against it as long as a prosecution runs",
            List.of("prosecution"));
    assertThat(CodeTerms.of(lasting, reader).contrary()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "film subsidies for France | film:TOPIC subsidies:TOPIC for:PLAIN France:PARTY",
        "lifting the embargo       | lifting:TURN the:PLAIN embargo:BOTH",
        "the United States, again  | the:PLAIN United States:PARTY ,:PLAIN again:PLAIN",
        "Malta's toll              | Malta:PARTY toll:TOPIC",
        "we don't want it          | we:PLAIN not:TURN want:PLAIN it:PLAIN"
      })
  void wordsAreTakenByWhatTheyDo(String text, String terms) {
    assertThat(reader.read(text).stream().map(t -> t.form() + ":" + t.kind()))
        .containsExactly(terms.split("(?<=:[A-Z]{4,5}) "));
  }

  @Test
  void aNameHasItsKeyAndWhomItBelongsTo() {
    assertThat(reader.read("France").getFirst().actors()).containsExactly("france");
    Term kremlin = reader.read("Kremlin").getFirst();
    assertThat(kremlin.kind()).isEqualTo(Term.Kind.PARTY);
    assertThat(kremlin.actors()).contains("russia");
  }

  @ParameterizedTest
  @CsvSource({
    "tariff,   tariffs,     true",
    "levies,   levy,        true",
    "subsidy,  subsidies,   true",
    "toll,     reef,        false",
    "France,   Malta,       false"
  })
  void wordsMeetByTheirMeaning(String one, String other, boolean meet) {
    Term first = reader.read(one).getFirst();
    Term second = reader.read(other).getFirst();
    assertThat(first.meets(second)).isEqualTo(meet);
    assertThat(second.meets(first)).isEqualTo(meet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pull the last of our ships out of the bay | true",
        "pull out of the bay                       | true",
        "bring our sailors home                    | true",
        "pull the ships, which went out            | false",
        "pull and shut the sluices out there       | false",
        "pull the rope                             | false"
      })
  void aVerbMayStandApartFromItsParticle(String text, boolean withdraws) {
    Term withdrawal = reader.read("withdrawal").getFirst();
    assertThat(reader.read(text).getFirst().meets(withdrawal)).isEqualTo(withdraws);
  }

  @Test
  void whatOpponentsCallAThingIsNoWordForItsOpposite() {
    CodebookQuestion scorned =
        new CodebookQuestion(
            "pardon", "a pardon for smugglers", "", "calls it a giveaway", List.of("giveaway"));
    CodebookQuestion opposite =
        new CodebookQuestion(
            "pardon", "a pardon for smugglers", "", "wants a prosecution", List.of("prosecution"));
    assertThat(CodeTerms.of(scorned, reader).contrary()).isEmpty();
    assertThat(CodeTerms.of(opposite, reader).contrary()).hasSize(1);
  }

  @Test
  void placesCountWords() {
    List<Term> terms = reader.read("the United States against Malta");
    assertThat(terms).extracting(Term::at).containsExactly(0, 1, 3, 4);
    assertThat(terms.get(2).is(Cue.GOAL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "!!!", "\uD83D\uDE00", "''", "’s", "-", "\u0000"})
  void whatHasNoWordsHasNoTopic(String text) {
    assertThat(reader.read(text)).noneMatch(Term::asks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the toll is unfair, and the dam is good | 8 | and the dam is good",
        "the toll is unfair, and the dam is good | 1 | the toll is unfair",
        "although the reef dies, the toll stays  | 6 | the toll stays",
        "the toll stays                          | 1 | the toll stays"
      })
  void aClauseLiesBetweenPauses(String text, int at, String clause) {
    assertThat(forms(Clause.around(reader.read(text), at))).isEqualTo(clause);
  }

  @Test
  void aClauseMaySupposeReportOrAsk() {
    assertThat(Clause.supposes(reader.read("if the toll stays"))).isTrue();
    assertThat(Clause.supposes(reader.read("the toll stays"))).isFalse();
    assertThat(asks("the toll must go")).isTrue();
    assertThat(asks("we want the toll")).isTrue();
    assertThat(asks("miners want the toll")).isFalse();
    assertThat(reports("the miners say that the toll stays", 5)).isTrue();
    assertThat(reports("we say that the toll stays", 4)).isFalse();
  }

  @Test
  void aSpokesmansStateIsNobodyElse() {
    assertThat(asks("France hopes for the toll")).isTrue();
    assertThat(asks("France and Malta hope for the toll")).isTrue();
    assertThat(asks("France thinks Malta hopes for the toll")).isFalse();
    assertThat(reports("France says that the toll stays", 4)).isFalse();
    assertThat(reports("Malta says that the toll stays", 4)).isTrue();
  }

  private static boolean asks(String clause) {
    return Clause.asks(reader.read(clause), Set.of("france"));
  }

  private static boolean reports(String clause, int at) {
    return Clause.reports(reader.read(clause), at, Set.of("france"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the lithium mine                | lithium mine",
        "talks with Malta                | talks",
        "lifting of the embargo on Malta | embargo",
        "deporting foreign miners        | deporting",
        "mass deportation                | deportation"
      })
  void aPhraseIsMetByItsHead(String words, String head) {
    CodePhrase phrase = CodePhrase.of(words, reader);
    assertThat(phrase.head().map(Term::form).orElse("-")).isEqualTo(last(head));
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  @Test
  void aLabelIsNoPhraseAndHasNoHead() {
    CodePhrase label = CodePhrase.of("the lithium mine", reader).asLabel();
    assertThat(label.head()).isEmpty();
    assertThat(label.asks()).isTrue();
    assertThat(CodePhrase.of("the of and", reader).asks()).isFalse();
  }

  @Test
  void partiesWeighOnlyWhereNothingElseIsThere() {
    CodePhrase parties = CodePhrase.of("Malta", reader);
    CodePhrase topics = CodePhrase.of("embargo on Malta", reader);
    assertThat(parties.onlyParties()).isTrue();
    assertThat(parties.weight(parties.terms().getFirst())).isEqualTo(1);
    assertThat(topics.onlyParties()).isFalse();
    assertThat(topics.weight(topics.terms().getLast())).isEqualTo(0.4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lifting the embargo on Malta | false | true",
        "the embargo on Malta         | false | false",
        "the embargo                  | true  | true"
      })
  void aQuestionMayAskForTheOpposite(String label, boolean pro, boolean turned) {
    CodebookQuestion question =
        new CodebookQuestion("q", label, pro ? "lifting it" : "", "", List.of("embargo"));
    assertThat(CodeTerms.of(question, reader).contrary().isEmpty()).isEqualTo(!turned);
  }

  @Test
  void aLabelSaysWhoDoesItToWhom() {
    CodeTerms question = terms("embargo", "embargo of France against Malta", "embargo");
    assertThat(question.doers()).containsExactly("france");
    assertThat(question.goals()).containsExactly("malta");
    assertThat(question.canBeDoneBy(Set.of("france"))).isTrue();
    assertThat(question.canBeDoneBy(Set.of("denmark"))).isFalse();
  }

  @Test
  void ofAListInALabelOneWordThatIsNoNameIsNoPhrase() {
    CodeTerms question = terms("aid", "aid to miners: grants, cheap loans (ERDF)", "aid to miners");
    assertThat(question.phrases().stream().map(CodePhrase::words))
        .contains("cheap loans", "ERDF")
        .doesNotContain("grants");
  }

  @Test
  void aLabelWithoutWordsIsTakenForThem() {
    CodebookQuestion question =
        new CodebookQuestion("ship", "French or Maltese arms for Cyprus", "", "", List.of("ship"));
    assertThat(CodeTerms.of(question, reader).phrases().stream().map(CodePhrase::words))
        .contains("Maltese arms for Cyprus")
        .doesNotContain("French");
  }

  @Test
  void whereItIsSaysNobody() {
    assertThat(terms("zone", "a quiet zone over Malta", "quiet zone").doers()).isEmpty();
    assertThat(terms("zone", "the French zone near Malta", "zone").doers())
        .containsExactly("france");
  }

  @Test
  void withWhomItIsDoneIsOnNoSide() {
    CodeTerms question = terms("talks", "talks with Malta", "talks");
    assertThat(question.doers()).isEmpty();
    assertThat(question.goals()).isEmpty();
  }

  @Test
  void whatManyQuestionsShareTellsLess() {
    Codebook book =
        new Codebook(
            "book",
            List.of(
                new CodebookQuestion("a", "the toll on salmon", "", "", List.of("salmon toll")),
                new CodebookQuestion("b", "the toll on cod", "", "", List.of("cod toll"))));
    CodeTerms first = CodeTerms.of(book, reader).getFirst();
    Term toll = reader.read("toll").getFirst();
    Term salmon = reader.read("salmon").getFirst();
    assertThat(first.telling(toll)).isLessThan(first.telling(salmon));
    assertThat(first.telling(salmon)).isEqualTo(1);
  }

  @Test
  void ofARuleTheWordSaysWhichSide() {
    assertThat(reader.attitudeOf("stance-verb:oppose", "the toll")).contains(Position.OPPOSES);
    assertThat(reader.attitudeOf("stance-noun:support", "the toll")).contains(Position.SUPPORTS);
    assertThat(reader.attitudeOf("cue-verb:say", "the toll")).isEmpty();
    assertThat(reader.cuesOf("stance-verb:warn")).contains(Cue.WARNS);
  }

  private static CodeTerms terms(String code, String label, String words) {
    return CodeTerms.of(new CodebookQuestion(code, label, "", "", List.of(words)), reader);
  }

  private static String forms(List<Term> terms) {
    return String.join(" ", terms.stream().map(Term::form).toList());
  }
}
