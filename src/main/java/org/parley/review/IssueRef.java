package org.parley.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question, or its opposite.
 *
 * @param turned whether the opposite is meant: who is for it is against the question
 */
record IssueRef(String key, boolean turned) {
  private static final Pattern CELL = Pattern.compile("(not\\s+)?([a-z0-9]+(?:-[a-z0-9]+)*)");

  /** Reads {@code KEY} or {@code not KEY}. */
  static IssueRef parse(String cell) throws BadLineException {
    Matcher matcher = CELL.matcher(cell);
    if (!matcher.matches()) {
      throw new BadLineException(
          "“" + cell + "” is no issue: write its key, or 'not KEY' for the opposite");
    }
    return new IssueRef(matcher.group(2), matcher.group(1) != null);
  }
}
