package org.parley.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningsTest {
  private static final List<Pattern> PATTERNS =
      Stream.of(DateRules.all(), RelativeRules.all(), SequenceRules.all())
          .flatMap(List::stream)
          .map(TimeRule::pattern)
          .toList();

  private final Beginnings beginnings = new Beginnings(PATTERNS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday, 3 June 2024, or on the 4th of June,they met; by mid-May it was over.",
        "Since the 1990s, and from 2014-16, three weeks later, the day before, last Tuesday’s vote",
        "(Yesterday)“tomorrow”—2024-05-15/16.05.2024 in March,April and late-2019",
        "MAY 4 was Star Wars Day; Christmas Eve 2023, İn 2020, in the fall of2021 and Mayor June",
        "Zur Sitzung am 5. Mai é2019 _2018 the next day,the following week’s talks, two days ago"
      })
  void nothingThatAPatternFindsIsMissed(String text) {
    List<String> sought = new ArrayList<>();
    for (int number = 0; number < PATTERNS.size(); number++) {
      Matcher matcher = PATTERNS.get(number).matcher(text);
      while (matcher.find()) {
        sought.add(number + " at " + matcher.start());
      }
    }
    List<String> asked = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int place = at;
      if (Beginnings.isBeginning(text, at)) {
        Arrays.stream(beginnings.at(text, at)).forEach(n -> asked.add(n + " at " + place));
      }
    }
    assertThat(sought).isNotEmpty().isSubsetOf(asked);
  }

  @Test
  void fewWordsBeginATime() {
    assertThat(beginnings.at("government", 0)).isEmpty();
    assertThat(beginnings.at("Ankara", 0)).isEmpty();
    assertThat(beginnings.at("March", 0)).isNotEmpty().hasSizeLessThan(PATTERNS.size() / 2);
  }

  /** That is what lets words be looked at alone. */
  @Test
  void everyPatternBeginsWithALetterOrNumber() {
    int[] marks =
        IntStream.range(1, Character.MAX_VALUE)
            .filter(c -> !Character.isLetterOrDigit(c) && c != '_')
            .toArray();
    for (Pattern pattern : PATTERNS) {
      assertThat(Arrays.stream(marks).filter(mark -> begins(pattern, (char) mark))).isEmpty();
    }
  }

  private static boolean begins(Pattern pattern, char mark) {
    Matcher matcher = pattern.matcher("a" + mark).useTransparentBounds(true).region(1, 2);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
