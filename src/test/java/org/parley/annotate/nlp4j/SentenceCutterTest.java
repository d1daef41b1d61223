package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, and that finding it out takes no longer for a longer text than it must. */
class SentenceCutterTest {
  private static final int MANY = 400_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met . Nobody spoke . | 2
          He spoke to the U.S. Senate on trade . | 1
          Japan signed a pact with the U.S. Australia did not . | 2
          A pact with the U.S. Australia did not . | 1
          It began . A pact with the U.S. Australia did not . | 2
          They met at 9 a.m. Nobody spoke . | 2
          It ended ! ) ” and he left . | 1
          It ended ! ) " The mayor left . | 2
          It ended . , ; - then he left . | 1
          It ended . , ; - Then he left . | 2
          ( They met . Nobody spoke . ) All left . | 1
          """)
  void aSentenceEndsAtAMarkOrShortFormThatAnotherFollows(String text, int sentences) {
    assertThat(SentenceCutter.sentences(words(text.strip()))).hasSize(sentences);
  }

  /** What stands far before or after a mark is looked for once, and not at each mark anew. */
  @ParameterizedTest
  @ValueSource(
      strings = {"No .", "the U.S. Senate of the U.K. etc.", "Inc.", "? ,", "! )", ". '", "( ["})
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isLinearInTheWords(String pattern) {
    List<Word> words = words((pattern + " ").repeat(MANY / pattern.split(" ").length) + "left");
    long cut =
        SentenceCutter.cut(words).stream().flatMap(List::stream).mapToLong(this::width).sum();
    assertThat(cut).isEqualTo(words.stream().mapToLong(this::width).sum());
  }

  @Test
  void noPartOfALongSentenceIsLostNorTooLong() {
    List<List<Word>> parts = SentenceCutter.cut(words("the talks of ".repeat(1_000)));
    assertThat(parts.stream().flatMap(List::stream)).hasSize(3_000);
    assertThat(parts).allMatch(part -> part.size() <= SentenceCutter.LONGEST);
  }

  private long width(Word word) {
    return word.end() - word.start();
  }

  /** Words parted by blanks; a point that stands alone touches the word before it. */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String form : text.split(" ")) {
      int start = form.equals(".") && at > 0 ? at - 1 : at;
      words.add(new Word(start, start + form.length(), form));
      at = start + form.length() + 1;
    }
    return words;
  }
}
