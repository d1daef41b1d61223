package org.parley.read;

import java.util.function.Consumer;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * Where articles come from.
 *
 * @param name the file as the user named it, or {@code -}
 * @param id the id of its article, or the stem of the ids of its articles
 * @param limit the most characters that one article may have
 * @param columns what the user says of names of fields
 * @param remarks takes what is to be known of articles that are read all the same
 * @param recognition of what was read before
 */
record Source(
    String name,
    String id,
    int limit,
    Columns columns,
    Consumer<Problem> remarks,
    Recognition recognition) {
  <T> Outcome<T> failed(Problem.Code code, String place, String message) {
    return new Outcome.Failed<>(new Problem(code, name, place, message));
  }

  void remark(String place, String message) {
    remarks.accept(new Problem(Problem.Code.REMARK, name, place, message));
  }

  /** The id of the article at this place among several, counted from 1. */
  String id(long number) {
    return id + "-" + number;
  }
}
