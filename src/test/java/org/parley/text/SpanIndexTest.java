package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;

class SpanIndexTest {
  @Test
  void finds_what_going_through_all_of_them_finds() {
    Random random = new Random(11);
    List<Span> spans = new ArrayList<>();
    SpanIndex<Span> index = new SpanIndex<>();
    for (int i = 0; i < 400; i++) {
      Span span = any(random);
      spans.add(span);
      index.add(span, span);
    }
    for (int i = 0; i < 400; i++) {
      Span asked = any(random);
      assertThat(index.overlapping(asked))
          .isEqualTo(spans.stream().filter(span -> span.overlaps(asked)).toList());
      assertThat(index.holding(asked))
          .isEqualTo(spans.stream().filter(span -> span.contains(asked)).toList());
    }
  }

  @Test
  void keeps_the_order_and_the_equal() {
    Span span = new Span(300, 310);
    SpanIndex<String> index = new SpanIndex<>();
    index.add(span, "Peru");
    index.add(new Span(0, 2_000), "Chile");
    index.add(span, "Peru");
    assertThat(index.overlapping(new Span(200, 700))).containsExactly("Peru", "Chile", "Peru");
    assertThat(index.holding(span)).containsExactly("Peru", "Chile", "Peru");
  }

  @Test
  void an_empty_span_stands_in_what_begins_or_ends_there() {
    SpanIndex<String> index = new SpanIndex<>();
    index.add(new Span(100, 256), "Peru");
    assertThat(index.holding(new Span(256, 256))).containsExactly("Peru");
    assertThat(index.overlapping(new Span(256, 256))).isEmpty();
  }

  /** Mostly short, some as long as a chapter, some of no length. */
  private static Span any(Random random) {
    int start = random.nextInt(5_000);
    return new Span(start, start + random.nextInt(random.nextInt(10) == 0 ? 2_000 : 60));
  }
}
