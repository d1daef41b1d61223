package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

class PartsTest {
  @Test
  void aShortTextIsOnePart() {
    assertThat(TextParts.of("Short.", 200)).containsExactly(new Span(0, 6));
    assertThat(TextParts.of("", 200)).containsExactly(new Span(0, 0));
  }

  @Test
  void partsEndAndBeginWhereParagraphsDo() {
    String paragraph = "The ministers met. They spoke about grain and about the strait.\n\n";
    String text = paragraph.repeat(100);
    List<Span> parts = TextParts.of(text, 1600);
    assertThat(parts).hasSizeGreaterThan(3);
    assertThat(parts)
        .allSatisfy(part -> assertThat(part.start() % paragraph.length()).isZero())
        .allSatisfy(part -> assertThat(part.end() % paragraph.length()).isZero());
  }

  @Test
  void withoutParagraphsTheyEndWithSentences() {
    String text = "The ministers met. They spoke about grain and the strait. ".repeat(60);
    assertThat(TextParts.of(text, 1600))
        .allSatisfy(part -> assertThat(text.substring(0, part.end())).endsWith(". "));
  }

  @Test
  void togetherTheyCoverEveryCodePointAndOverlap() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = text(random, random.nextInt(6000));
      int longest = 200 + random.nextInt(800);
      List<Span> parts = TextParts.of(text, longest);
      assertThat(parts.getFirst().start()).isZero();
      assertThat(parts.getLast().end()).isEqualTo(text.codePointCount(0, text.length()));
      assertThat(parts).allMatch(part -> part.length() <= longest);
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).start())
            .isGreaterThan(parts.get(i - 1).start())
            .isLessThan(parts.get(i - 1).end());
        assertThat(parts.get(i).end()).isGreaterThan(parts.get(i - 1).end());
      }
    }
  }

  /** Words, blanks, lines, and characters beyond the first plane, in any mixture. */
  private static String text(Random random, int length) {
    int[] some = {'a', 'b', ' ', '.', '\n', 0x1F54A, 'é'};
    int variety = 1 + random.nextInt(some.length);
    return random
        .ints(length, 0, variety)
        .mapToObj(at -> Character.toString(some[at]))
        .collect(Collectors.joining());
  }
}
