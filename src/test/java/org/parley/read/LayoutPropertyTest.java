package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Block;

class LayoutPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "Talks",
          " ",
          "\n",
          "\n\n",
          "😀",
          "é",
          "They met.",
          "\u00a0",
          "\t",
          "Previous Article",
          "Advertisement",
          "2023-03-03",
          "By Ada Moen",
          "𝔘nicode",
          "…",
          "a line that goes on",
          "and on for as long as it takes to be as wide as a wrapped one\n");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void blocksAreOrderedApartAndInsideTheText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    int[] points = text.codePoints().toArray();
    StringBuilder covered = new StringBuilder();
    int end = 0;
    for (Block block : Layout.of(text, false).blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().length()).isPositive();
      end = block.span().end();
      assertThat(end).isLessThanOrEqualTo(points.length);
      covered.append(new String(points, block.span().start(), block.span().length()));
    }
    // Nothing but white space lies outside the blocks.
    assertThat(withoutSpace(covered.toString())).isEqualTo(withoutSpace(text));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  @Test
  void offsetsAreCodePoints() {
    Article article = Reading.ofStandardInput("😀 Talks 😀\n\n𝔗hey met.").article();
    Block paragraph = article.blocks().getLast();
    assertThat(paragraph.span().start()).isEqualTo(11);
    assertThat(article.slice(paragraph.span())).isEqualTo("𝔗hey met.");
  }

  @Test
  void theHashTellsArticlesApartByTheirContentAlone() {
    String one =
        Reading.ofStandardInput("{\"id\":\"a\",\"text\":\"They met.\"}").article().contentHash();
    String two =
        Reading.ofStandardInput("{\"id\":\"b\",\"text\":\"They met.\"}").article().contentHash();
    String other =
        Reading.ofStandardInput("{\"url\":\"x\",\"text\":\"They met.\"}").article().contentHash();
    assertThat(one).isEqualTo(two).isNotEqualTo(other).matches("[0-9a-f]{64}");
  }
}
