package org.parley.spark;

import java.io.Serializable;
import org.parley.article.Problem;

/** A problem in a form that travels. */
record ProblemForm(Problem.Code code, String input, String place, String message)
    implements Serializable {
  static ProblemForm of(Problem problem) {
    return new ProblemForm(problem.code(), problem.input(), problem.place(), problem.message());
  }

  Problem problem() {
    return new Problem(code, input, place, message);
  }
}
