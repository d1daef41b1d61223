package org.parley.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.parley.article.Span;
import org.parley.claim.TimeExpression;

/**
 * An expression found in a sentence.
 *
 * @param span in code points of the article
 * @param past its reading beside a verb of the past
 * @param future its reading beside a verb of the future
 * @param shows which way the words look by themselves
 * @param meaning what they would mean in an article of some day
 */
public record FoundTime(
    Span span,
    TimeExpression past,
    TimeExpression future,
    TimeShows shows,
    Function<TimeReference, Optional<TimeValue>> meaning) {
  public TimeExpression reading(boolean ahead) {
    return ahead ? future : past;
  }

  /** The value in an article of a certain day. */
  public Optional<TimeValue> on(LocalDate day, boolean ahead) {
    return meaning.apply(new TimeReference(Optional.of(day), Optional.empty(), ahead));
  }
}
