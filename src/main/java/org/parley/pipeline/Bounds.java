package org.parley.pipeline;

import java.io.Serializable;
import java.time.Duration;
import org.parley.read.ArticleReader;

/**
 * What is too much of an article.
 *
 * @param characters the most that one may have
 * @param words how many the rules read of one, from its beginning; the same on every machine
 * @param time the longest that the rules may take for one
 */
public record Bounds(int characters, int words, Duration time) implements Serializable {
  /** Far above what any article of the press needs, on a busy machine, too. */
  private static final Duration USUAL_TIME = Duration.ofMinutes(2);

  /** Above what any article of the press has: some 200 KB, or a book of 120 pages. */
  private static final int USUAL_WORDS = 36_000;

  /** Where nobody says. */
  public static Bounds usual() {
    return new Bounds(ArticleReader.LONGEST_ARTICLE, USUAL_WORDS, USUAL_TIME);
  }
}
