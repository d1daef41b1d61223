package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words marked within a sentence, and names as people type them. Offsets are code points. */
class MarkingTest {
  private static final String SENTENCE = "Peru 🇵🇪 rejects the toll, and Chile the toll.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru        | [Peru] 🇵🇪 rejects the toll, and Chile the toll.",
        "🇵🇪          | Peru [🇵🇪] rejects the toll, and Chile the toll.",
        "the toll    | Peru 🇵🇪 rejects [the toll], and Chile the toll.",
        "toll.       | Peru 🇵🇪 rejects the toll, and Chile the [toll.]",
        "the dam     | Peru 🇵🇪 rejects the toll, and Chile the toll.",
        "' '         | Peru 🇵🇪 rejects the toll, and Chile the toll."
      })
  void wordsAreMarkedWhereTheyFirstStand(String words, String marked) {
    Marking marking = new Marking(SENTENCE, 0);
    marking.mark(words);
    assertThat(shown(marking)).isEqualTo(marked);
  }

  @Test
  void aStretchOfTheArticleIsMarkedAsFarAsItLiesInTheSentence() {
    Marking marking = new Marking(SENTENCE, 100);
    marking.mark(50, 104);
    marking.mark(108, 115);
    marking.mark(500, 600);
    assertThat(shown(marking)).isEqualTo("[Peru] 🇵🇪 [rejects] the toll, and Chile the toll.");
  }

  @Test
  void stretchesThatOverlapAreOne() {
    Marking marking = new Marking(SENTENCE, 0);
    marking.mark(0, 4);
    marking.mark(2, 7);
    assertThat(shown(marking)).startsWith("[Peru 🇵🇪] rejects");
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "9, 3", "-8, -2", "1000, 1001"})
  void anEmptyStretchMarksNothing(int start, int end) {
    Marking marking = new Marking(SENTENCE, 0);
    marking.mark(start, end);
    assertThat(marking.isEmpty()).isTrue();
    assertThat(marking.pieces()).hasSize(1);
  }

  @Test
  void thePiecesAreTheSentence() {
    Marking marking = new Marking(SENTENCE, 7);
    marking.mark(9, 12);
    marking.mark("Chile");
    assertThat(marking.pieces().stream().map(PassagePiece::text).collect(Collectors.joining()))
        .isEqualTo(SENTENCE);
  }

  @Test
  void anEmptySentenceHasNoPieces() {
    assertThat(new Marking("", 3).pieces()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recep Tayyip Erdoğan | recep tayyip erdogan",
        "U.S.                 | us",
        "Côte d’Ivoire        | cote divoire",
        "Łódź–Gdańsk          | lodz gdansk",
        "Straße               | strasse",
        "  Ada   MOEN ;       | ada moen",
        "Ørsted               | orsted",
        "ıstanbul             | istanbul",
        "…                    | ''"
      })
  void aNameIsFoundHoweverItIsTyped(String name, String plain) {
    assertThat(PlainName.of(name)).isEqualTo(plain.equals("''") ? "" : plain);
    assertThat(PlainName.of(PlainName.of(name))).isEqualTo(PlainName.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "ada moen,  moen,     true",
    "ada moen,  ada moen, true",
    "ada moen,  oen,      false",
    "ada moen,  moen ada, false",
    "ada moen,  ada mo,   false"
  })
  void wordsStandInANameWhole(String name, String words, boolean stand) {
    assertThat(PlainName.hasWords(name, words)).isEqualTo(stand);
  }

  private static String shown(Marking marking) {
    return marking.pieces().stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
