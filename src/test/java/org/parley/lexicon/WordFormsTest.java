package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lemmas, stems and families of words that nobody parses. */
class WordFormsTest {
  private static final WordForms FORMS = new WordForms();

  @ParameterizedTest
  @CsvSource({
    "tariffs,   tariff",
    "Levies,    levy",
    "taxes,     tax",
    "imposed,   impose",
    "banned,    ban",
    "imposing,  impose",
    "stopping,  stop",
    "passes,    pass",
    "children,  child",
    "ban,       ban"
  })
  void aFormLeadsToTheWordThatIsKnown(String form, String lemma) {
    Set<String> known = Set.of("tariff", "levy", "tax", "impose", "ban", "stop", "pass", "child");
    assertThat(FORMS.lemma(form, known::contains)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"drones, drone", "glass, glass", "gas, gas", "its, its", "Zebras, zebra"})
  void anUnknownWordIsTakenInTheSingular(String form, String lemma) {
    assertThat(FORMS.lemma(form, word -> false)).isEqualTo(lemma);
  }

  @Test
  void theFormItselfGoesBeforeWhatItMayBeAFormOf() {
    assertThat(FORMS.lemma("talks", Set.of("talks", "talk")::contains)).isEqualTo("talks");
    assertThat(FORMS.lemma("talks", Set.of("talk")::contains)).isEqualTo("talk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspect",
        "inspector",
        "inspectors",
        "inspection",
        "inspections",
        "inspected",
        "inspecting"
      })
  void relativesShareAStem(String word) {
    assertThat(WordForms.stem(word)).isEqualTo("inspect");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "tie", "ties", "ally", "toll", "dams"})
  void shortWordsStayWhole(String word) {
    assertThat(WordForms.stem(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "es", "ies", "ss", "ed", "ing", "ééé", "\uD83D\uDE00s"})
  void noFormIsTooShort(String form) {
    assertThat(FORMS.lemma(form, word -> false)).isNotNull();
    assertThat(FORMS.lemma(form, word -> true)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "suspend,    suspension,  true",
    "meet,       meeting,     true",
    "sign,       signing,     true",
    "attack,     attack,      true",
    "meet,       summit,      true",
    "toll,       tollgate,    true",
    "sign,       sinking,     false",
    "visit,      vote,        false",
    "war,        warn,        false"
  })
  void wordsOfOneStemOrFamilyTellOfOneEvent(String one, String other, boolean together) {
    EventFamilies families = new EventFamilies();
    assertThat(families.together(one, other)).isEqualTo(together);
    assertThat(families.together(other, one)).as("the other way round").isEqualTo(together);
  }

  @ParameterizedTest
  @CsvSource({
    "the first of may, MONTH_NAME, -",
    "May,              MONTH_NAME, 5",
    "SEPT,             MONTH_NAME, 9",
    "monday,           WEEKDAY,    1",
    "Sunday,           WEEKDAY,    7",
    "two,              NUMBER,     2",
    "17,               NUMBER,     17"
  })
  void aWordOfTimeCountsForANumber(String word, TimeWordKind kind, String value) {
    assertThat(TimeWords.value(kind, word)).isEqualTo(value.equals("-") ? word : value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{month:m} {day:d} | on May 4       | true",
        "{month:m} {day:d} | on may 4       | false",
        "{month:m} {day:d} | on May 4.5     | false",
        "{day:d} {month:m} | the 4th May    | true",
        "{year:y}          | in 2024        | true",
        "{year:y}          | of 20245 tons  | false",
        "{year:y}          | 2024,5 tons    | false",
        "{year:y}          | 1812           | false",
        "{anyyear:y}       | 1812           | true",
        "{number:n} {unit} | three weeks    | true",
        "{number:n} {unit} | three weekends | false",
        "{weekday:w}       | on Mondays     | false"
      })
  void aPatternTakesNamesAndNumbers(String form, String text, boolean found) {
    assertThat(TimeWords.pattern(form).matcher(text).find()).isEqualTo(found);
  }

  @Test
  void theLongestEntryThatBeginsHereIsTaken() {
    CodeWords words = new CodeWords(new IssueWords());
    List<String> lemmas = List.of("air", "strike", "end");
    CodeMatch both = words.at(lemmas, 0);
    CodeMatch one = words.at(lemmas, 1);
    assertThat(both.length()).isEqualTo(2);
    assertThat(one.length()).isEqualTo(1);
    assertThat(words.at(lemmas, 2).sense().as()).isEqualTo(CodeWordUse.TURN);
  }

  @Test
  void aWordThatTheTablesLackIsATopicByItsStem() {
    CodeWords words = new CodeWords(new IssueWords());
    assertThat(words.has("zeppelin")).isFalse();
    assertThat(words.at(List.of("zeppelin"), 0).sense())
        .isEqualTo(new CodeSense("zeppelin", CodeWordUse.TOPIC));
    assertThat(words.at(List.of("xy"), 0).sense().as()).isEqualTo(CodeWordUse.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({"Must, DUTY", "if, SUPPOSES", "AGAINST, GOAL", "we, SELF"})
  void aCueIsOneHoweverItIsWritten(String word, CodeCues.Cue cue) {
    assertThat(new CodeCues().of(word)).contains(cue);
  }
}
