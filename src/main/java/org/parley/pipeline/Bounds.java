package org.parley.pipeline;

import java.time.Duration;
import org.parley.read.ArticleReader;

/**
 * What is too much of an article.
 *
 * @param characters the most that one may have
 * @param time the longest that the rules may take for one
 */
public record Bounds(int characters, Duration time) {
  /** Far above what any article of the press needs, on a busy machine, too. */
  private static final Duration USUAL_TIME = Duration.ofMinutes(2);

  /** Where nobody says. */
  public static Bounds usual() {
    return new Bounds(ArticleReader.LONGEST_ARTICLE, USUAL_TIME);
  }
}
