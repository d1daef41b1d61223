package org.parley.annotate.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.text.AnnotatedText;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Whatever the text, tokens are its own words at their own places, and sentences are trees. */
@LoadsModels
class OffsetTest {
  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "n’t",
          "’s",
          "–",
          "—",
          "-",
          "…",
          "...",
          ".",
          "!?",
          ",",
          " ",
          " ",
          " ",
          "\n",
          "\t",
          "\u00A0",
          "\u202F",
          "\u200B",
          "\u200D",
          "\u00AD",
          "\uFEFF",
          "😀",
          "👩‍🚀",
          "🇺🇦",
          "𝕬",
          "\uD83D",
          "\uDE00",
          "ﬁ",
          "ﬀ",
          "Ａ",
          "e\u0301",
          "é",
          "İ",
          "ß",
          "Київ",
          "北京",
          "مصر",
          "U.S.",
          "Gen.",
          "Mr.",
          "Kyiv",
          "can't",
          "said",
          "the",
          "(",
          ")",
          "[",
          "$1,000.50",
          "25%",
          "http://example.org/a?b=c&d",
          "a@b.example",
          "#tag",
          "@x",
          "&",
          "<b>",
          "&amp;",
          ":-)",
          "\u0000",
          "\u0007",
          "10:30",
          "3rd",
          "1990s",
          "and/or",
          "_",
          "№");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "…",
        "“’”",
        "co\u00ADoperation with the o\uFB03ce 😀 of naïve cafe\u0301 owners",
        "Kyiv\u00A0said:\u200B ‘No’—twice…",
        "((((((",
        "))))",
        "a.b.c.d. E",
        ". . . . .",
        "\uD83D alone \uDE00"
      })
  void everyTokenIsASliceOfItsText(String text) {
    check(text);
  }

  @Test
  void everyTokenOfRandomTextIsASlice() {
    Random random = new Random(20240701);
    for (int round = 0; round < 400; round++) {
      String text =
          IntStream.range(0, random.nextInt(40))
              .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
      check(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "x", ".", "“", "(", "😀", "a-", "1,", "\uFB03 ", "A. "})
  void longInputsAreCutIntoSentencesOfBoundedLength(String piece) {
    AnnotatedText annotated = check(piece.repeat(4_000));

    assertThat(annotated.sentences())
        .allMatch(sentence -> sentence.size() <= SentenceCutter.LONGEST);
  }

  private static AnnotatedText check(String text) {
    AnnotatedText annotated = SharedAnnotator.annotate(text);
    BitSet covered = new BitSet();
    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
        end = token.span().end();
        assertThat(token.form()).as(text).isNotEmpty().isEqualTo(annotated.slice(token.span()));
        covered.set(token.span().start(), end);
      }
      checkTree(sentence);
    }
    int[] codePoints = text.codePoints().toArray();
    for (int i = 0; i < codePoints.length; i++) {
      if (Character.isLetterOrDigit(codePoints[i])) {
        assertThat(covered.get(i)).as("%s at %d", text, i).isTrue();
      }
    }
    return annotated;
  }

  private static void checkTree(Sentence sentence) {
    assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
    Token root = sentence.root().orElseThrow();
    assertThat(sentence.tokens()).allMatch(token -> sentence.dominates(root, token));
  }
}
