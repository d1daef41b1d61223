package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.page.ArticleClaim.Part;
import org.parley.page.ArticleClaim.Span;

/** Offsets count code points: what stands behind a flag or a letter of two units is still right. */
class ArticleTextTest {
  private static final String TEXT = "𝐀 👍 Ann said yes.\nBob left. Bob left 👍 again.";

  @Test
  void a_sentence_behind_wide_characters_is_cut_where_it_begins() {
    List<Segment> segments =
        segments(claim("statement-1", 4, 17, new Part("speaker", new Span(4, 7))));
    assertThat(segments).extracting(Segment::text).containsExactly("𝐀 👍 ", "Ann", " said yes.");
    assertThat(segments).extracting(Segment::marked).containsExactly(false, true, true);
    assertThat(segments.get(1).parts()).isEqualTo("statement-1:speaker");
    assertThat(segments.get(1).anchor()).isEqualTo("s4");
  }

  @Test
  void claims_stand_beside_the_line_that_their_sentence_begins_in() {
    ArticleText text =
        ArticleText.of(TEXT, List.of(claim("event-1", 18, 27), claim("event-2", 28, 45)));
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.paragraphs().get(0).claims()).isEmpty();
    assertThat(text.paragraphs().get(1).claims())
        .extracting(ArticleClaim::id)
        .containsExactly("event-1", "event-2");
  }

  @Test
  void sentences_that_overlap_share_what_they_share() {
    List<Segment> segments = segments(claim("event-1", 4, 12), claim("event-2", 8, 17));
    assertThat(segments)
        .extracting(Segment::claims)
        .containsExactly("", "event-1", "event-1 event-2", "event-2");
  }

  @Test
  void offsets_beyond_the_text_mark_nothing_and_break_nothing() {
    assertThat(segments(claim("event-1", 400, 500)))
        .extracting(Segment::marked)
        .containsExactly(false);
    assertThat(claim("event-1", 10, 9_999).withWords("yes", TEXT.codePoints().toArray()).parts())
        .isEmpty();
  }

  private static List<Segment> segments(ArticleClaim... claims) {
    return ArticleText.of(TEXT, List.of(claims)).paragraphs().get(0).segments();
  }

  private static ArticleClaim claim(String id, int start, int end, Part... parts) {
    return new ArticleClaim(id, "event", new Row(Map.of()), new Span(start, end), List.of(parts));
  }
}
