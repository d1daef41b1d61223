package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words as people type them: with slips, without accents, dates of any length. */
class TypedWordsTest {
  private static final List<String> COMMANDS = List.of("actors", "events", "export", "positions");

  @ParameterizedTest
  @CsvSource({
    "actor,     actors",
    "evnts,     events",
    "exprot,    export",
    "postions,  positions",
    "possitons, positions",
    "exents,    events"
  })
  void aSlipIsUnderstood(String typed, String meant) {
    assertThat(Nearest.to(typed, COMMANDS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "ferries", "acts of war"})
  void anotherWordIsNot(String typed) {
    assertThat(Nearest.to(typed, COMMANDS)).isEmpty();
  }

  @Test
  void ofTwoThatAreAsNearTheFirstByNameIsMeant() {
    assertThat(Nearest.to("cap", List.of("map", "cat", "tap"))).contains("cat");
    assertThat(Nearest.to("map", List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "erdogan, Recep Tayyip Erdoğan",
    "ERDOĞAN, Recep Tayyip Erdogan",
    "walesa,  Lech Wałęsa",
    "orban,   Viktor Orbán",
    "store,   Jonas Gahr Støre",
    "kyiv,    Kyiv",
    "u.s.,    the U.S. Senate"
  })
  void aNameIsFoundWithItsAccentsOrWithout(String typed, String name) {
    Pattern pattern =
        Pattern.compile(
            NamePattern.containing(typed), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    assertThat(pattern.matcher(name).find()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"u.s., the usual", "a+, aaa", "(x), x", "oslo, Osla"})
  void whatIsTypedIsNoPatternItself(String typed, String name) {
    Pattern pattern = Pattern.compile(NamePattern.containing(typed), Pattern.CASE_INSENSITIVE);
    assertThat(pattern.matcher(name).find()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-05", "2025-05-15", "2024-02-29"})
  void aPeriodBeginsWithADayAMonthOrAYear(String date) {
    assertThat(Period.checked("--from", date).getLiteralLexicalForm()).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25", "2025-5", "2025-13", "2025-02-29", "15.05.2025", "yesterday"})
  void anythingElseIsToldHowToWriteIt(String date) {
    assertThatThrownBy(() -> Period.checked("--from", date))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "--from " + date + ": not a day, month or year; write 2025-05-15, 2025-05 or 2025");
  }
}
