package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of other stories that stand in a sentence. */
class LinkedTitlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Senator Ann Poe Ann Mary PoePoe shuns dam Rain due MORE voted no | Senator Ann Poe voted no",
        "Ann McRae Ann Lee McRaeMcRae shuns dam MORE (D) left             | Ann McRae ( D ) left",
        "Ann McRae wants MORE dams                                        | Ann McRae wants MORE dams",
        "Ann Poe Ann PoePoe shuns dam and left                            | Ann Poe Ann PoePoe shuns dam and left"
      })
  void theyAreNoPartOfIt(String sentence, String rest) {
    List<Word> words = new ArrayList<>();
    for (String form : sentence.replaceAll("([()])", " $1 ").strip().split("\\s+")) {
      words.add(new Word(words.size() * 20, words.size() * 20 + form.length(), form));
    }
    boolean[] titles = LinkedTitles.of(words);
    List<String> left = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      if (!titles[i]) {
        left.add(words.get(i).form());
      }
    }
    assertThat(String.join(" ", left)).isEqualTo(rest);
  }
}
