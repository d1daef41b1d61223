package org.parley.resolve.gazetteer;

import org.parley.article.Problem;

/** A gazetteer file that cannot be used; the problem names the file, the line and what to do. */
public final class BrokenGazetteerException extends RuntimeException {
  private final transient Problem problem;

  BrokenGazetteerException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  static BrokenGazetteerException at(String file, long line, String message) {
    return new BrokenGazetteerException(
        new Problem(Problem.Code.MALFORMED, file, "line " + line, message));
  }

  public Problem problem() {
    return problem;
  }
}
