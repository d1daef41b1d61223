package org.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of days and months, and small classes of words, as patterns of others are made of them. */
class CalendarWordsTest {
  @ParameterizedTest
  @CsvSource({
    "January, JANUARY",
    "jan,     JANUARY",
    "Sept.,   SEPTEMBER",
    "SEP,     SEPTEMBER",
    "may,     MAY",
    "June,    JUNE",
    "Jul,     JULY",
    "decembre, DECEMBER"
  })
  void aMonthIsToldByItsFirstThreeLetters(String word, Month month) {
    assertThat(TimeWords.month(word)).contains(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "J", "Ju", "Monday", "the", "10", "ebr"})
  void otherWordsAreNoMonths(String word) {
    assertThat(TimeWords.month(word)).isEmpty();
  }

  @Test
  void everyMonthHasABeginningOfItsOwn() {
    String[] beginnings = TimeWords.beginnings(TimeWordKind.MONTH_NAME).split("\\|");
    assertThat(beginnings).hasSize(12).doesNotHaveDuplicates();
    assertThat(TimeWords.beginnings(TimeWordKind.WEEKDAY).split("\\|")).hasSize(7);
  }

  @Test
  void namesBeginWithACapitalAndTheLongestIsTried() {
    Pattern month =
        Pattern.compile(TimeWords.names(TimeWordKind.MONTH_NAME), Pattern.CASE_INSENSITIVE);
    assertThat(month.matcher("Sept. 3").lookingAt()).isTrue();
    assertThat(month.matcher("september").lookingAt()).isFalse();
    assertThat(month.matcher("September").results().findFirst().orElseThrow().group())
        .isEqualTo("September");
  }

  @Test
  void whatCountsFromTheArticlesOwnDayIsAClass() {
    Pattern relative =
        Pattern.compile(TimeWords.alternatives(TimeWordKind.RELATIVE), Pattern.CASE_INSENSITIVE);
    assertThat(relative.matcher("This evening").matches()).isTrue();
    assertThat(relative.matcher("in the evening").find()).isFalse();
  }

  @Test
  void alternativesTryTheLongerWordFirst() {
    WordClasses pages = new WordClasses("page-words");
    Pattern elsewhere = Pattern.compile(pages.alternatives("elsewhere"));
    assertThat(elsewhere.matcher("photos of it").results().findFirst().orElseThrow().group())
        .isEqualTo("photos");
    assertThat(Pattern.compile(pages.alternatives("abbreviation")).matcher("Inc").matches())
        .isTrue();
  }

  @Test
  void aClassThatATableLacksIsEmpty() {
    WordClasses pages = new WordClasses("page-words");
    assertThat(pages.all("no such class")).isEmpty();
    assertThat(pages.alternatives("no such class")).isEmpty();
  }

  @Test
  void endingsOfFamilyNamesAreTriedTheLongerOnesFirst() {
    assertThat(NameSpellings.builtIn().familyNames().getFirst())
        .isSortedAccordingTo((a, b) -> Integer.compare(b.length(), a.length()));
    assertThat(NameSpellings.builtIn().words())
        .allSatisfy(spellings -> assertThat(spellings).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "suspend,  suspension, true",
    "meet,     meeting,    true",
    "sign,     sign,       true",
    "war,      warning,    false",
    "attack,   visit,      false"
  })
  void wordsOfOneStemCanTellOfOneEvent(String one, String other, boolean together) {
    EventFamilies families = new EventFamilies();
    assertThat(families.together(one, other)).isEqualTo(together);
    assertThat(families.together(other, one)).isEqualTo(together);
  }

  @Test
  void typesThatTheTableLacksAreOfNoOccasion() {
    OccasionTypes types = new OccasionTypes();
    assertThat(types.together("NoSuchType", "NoSuchType")).isFalse();
    assertThat(types.together("NoSuchType", "Meeting")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"i, true, false", "we, true, true", "they, false, true", "he, false, false"})
  void aPronounSpeaksOrStandsForSomebody(String form, boolean speaks, boolean plural) {
    Pronoun pronoun = Pronoun.of(form).orElseThrow();
    assertThat(pronoun.speaks()).isEqualTo(speaks);
    assertThat(pronoun.plural()).isEqualTo(plural);
    assertThat(pronoun.isNeuter()).isFalse();
    assertThat(Pronoun.of("it").orElseThrow().isNeuter()).isTrue();
    assertThat(Pronoun.of("nobody")).isEmpty();
  }
}
