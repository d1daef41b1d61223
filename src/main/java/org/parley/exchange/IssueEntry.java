package org.parley.exchange;

import java.util.List;
import java.util.Optional;
import org.parley.graph.IssueLevel;

/** An issue as the reader has it; see {@link org.parley.graph.Issue}. */
public record IssueEntry(
    String key,
    String label,
    boolean worded,
    IssueLevel level,
    List<String> about,
    Optional<String> broader,
    Optional<String> negates) {
  public IssueEntry {
    about = List.copyOf(about);
  }
}
