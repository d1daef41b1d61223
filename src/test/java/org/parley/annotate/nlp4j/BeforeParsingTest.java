package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept from the parser or shown to it besides the words: datelines and commas. */
class BeforeParsingTest {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}.’'-]*(?<![.'’])\\.?|\\p{N}+(?:st|nd|rd|th)?|--|[^\\s]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "OSLO — The king left.                             | OSLO —",
        "OSLO, May 3 — The king left.                      | OSLO , May 3 —",
        "QUITO, June 10 (Reuters) - Peru signed.           | QUITO , June 10 ( Reuters ) -",
        "QUITO, 10 June 2024 (AFP) – Peru signed.          | QUITO , 10 June 2024 ( AFP ) –",
        "Beirut (AFP) – The envoy left.                    | Beirut ( AFP ) –",
        "(Reuters) - The envoy left.                       | ( Reuters ) -",
        "ADDIS ABABA, Monday, Sept 2 (AP) -- Kenya signed. | ADDIS ABABA , Monday , Sept 2 ( AP ) --",
        "(CNN) The envoy left.                             | ( CNN )",
        "KYIV, Ukraine — The envoy left.                   | KYIV , Ukraine —"
      })
  void whereAStoryWasFiledStandsApart(String sentence, String dateline) {
    List<Word> words = words(sentence);
    int length = Dateline.length(words);
    assertThat(shown(words.subList(0, length))).isEqualTo(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The king — old and ill — left Oslo.",
        "On May 3 Peru signed.",
        "May 3 — a Friday — was a holiday.",
        "UN — the body of all states — met.",
        "Peru signed – at last.",
        "It (AFP) – left.",
        "(AFP) writes so.",
        "Oslo left."
      })
  void otherBeginningsAreTheSentence(String sentence) {
    assertThat(Dateline.length(words(sentence))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In March Russia vetoed it.                       | Russia",
        "On 3 May Peru signed.                            | Peru",
        "In late 2023 the envoy left.                     | the",
        "Last week Kenya and Chad met.                    | Kenya",
        "By early June hundreds had fled.                 | hundreds",
        "Peru left and in March Chile followed.           | Chile",
        "On Monday morning they met.                      | they",
        "In March, Russia vetoed it.                      | -",
        "In March of that year Russia vetoed it.          | -",
        "Kenya met Chad in March.                         | -",
        "In Kenya Chad is feared.                         | -",
        "In March talks went on.                          | -"
      })
  void aCommaIsMissedAfterATimeAtTheFront(String sentence, String before) {
    List<Word> words = words(sentence);
    String found =
        IntStream.range(0, words.size())
            .filter(at -> Pauses.before(words, at))
            .mapToObj(at -> words.get(at).form())
            .collect(Collectors.joining(" "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(before);
  }

  private static String shown(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }

  private static List<Word> words(String sentence) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words.add(new Word(word.start(), word.end(), word.group()));
    }
    return words;
  }
}
