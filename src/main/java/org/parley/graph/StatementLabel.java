package org.parley.graph;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.claim.Evidence;

/** What is said, as one line. */
public final class StatementLabel {
  private static final int LONGEST = 120;
  private static final int KEPT = 117;

  private StatementLabel() {}

  /** The words of all parts of a content, white space squeezed, an ellipsis between. */
  public static String content(List<Evidence> content) {
    return content.stream()
        .map(part -> part.exact().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … "));
  }

  /** The content itself, or its beginning. */
  public static String of(String content) {
    if (content.length() <= LONGEST) {
      return content;
    }
    int kept = Math.min(KEPT, content.codePointCount(0, content.length()));
    return content.substring(0, content.offsetByCodePoints(0, kept)) + "…";
  }
}
