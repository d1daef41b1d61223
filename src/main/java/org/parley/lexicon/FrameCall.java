package org.parley.lexicon;

import java.util.List;

/**
 * A frame that is called up.
 *
 * @param by the words that do
 * @param at place of the first of them
 */
public record FrameCall(IssueFrame frame, List<String> by, int at) {
  public FrameCall {
    by = List.copyOf(by);
  }

  int words() {
    return by.size();
  }
}
