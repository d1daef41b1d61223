package org.parley.review;

import java.util.List;
import org.parley.article.Problem;

/** The decisions of a file in its order, and the lines that are none. */
record ReadDecisions(List<Decision> decisions, List<Problem> problems) {
  ReadDecisions {
    decisions = List.copyOf(decisions);
    problems = List.copyOf(problems);
  }
}
