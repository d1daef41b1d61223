package org.parley.read;

import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * Where articles come from.
 *
 * @param name the file as the user named it, or {@code -}
 * @param id the id of its article, or the stem of the ids of its articles
 * @param limit the most characters that one article may have
 * @param recognition of what was read before
 */
record Source(String name, String id, int limit, Recognition recognition) {
  <T> Outcome<T> failed(Problem.Code code, String place, String message) {
    return new Outcome.Failed<>(new Problem(code, name, place, message));
  }
}
