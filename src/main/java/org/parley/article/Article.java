package org.parley.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as read. {@code text} is everything that offsets count in: its line ends are {@code
 * \n}, it carries no byte order mark, and where a format keeps the headline apart (JSON, HTML,
 * front matter) the text begins with the headline and an empty line.
 *
 * @param id the file's name without its ending, or the {@code id} that the input gives
 * @param published the day the article appeared, where the input says so
 * @param language a BCP 47 tag
 * @param text the whole text; offsets into it are Unicode code points
 * @param blocks headline, paragraphs and furniture, in order, not overlapping
 * @param contentHash SHA-256 over metadata and text, in lower-case hexadecimal
 */
public record Article(
    String id,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    String language,
    String text,
    List<Block> blocks,
    String contentHash) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The words at a span given in code points. */
  public String slice(Span span) {
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }
}
