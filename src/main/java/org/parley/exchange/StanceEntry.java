package org.parley.exchange;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Position;

/**
 * A position.
 *
 * @param voice {@code holder}, {@code author}, or the id of the actor who says so
 * @param statement place of the statement that carries it, from 0, in the sheet
 * @param issue key of the issue that the target is, where the reader has decided it; {@code
 *     conditionIssue} likewise
 */
public record StanceEntry(
    String holder,
    String target,
    List<String> about,
    Position position,
    Optional<String> condition,
    String voice,
    Optional<Integer> statement,
    Optional<String> issue,
    Optional<String> conditionIssue,
    Optional<String> date,
    List<CodeEntry> codes,
    List<Quote> evidence,
    Grounds grounds) {
  public StanceEntry {
    about = List.copyOf(about);
    codes = List.copyOf(codes);
    evidence = List.copyOf(evidence);
  }
}
