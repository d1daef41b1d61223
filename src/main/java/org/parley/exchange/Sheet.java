package org.parley.exchange;

import java.util.List;

/**
 * What one reader claims of one article. Actors are named by {@code id}s of the sheet's own, issues
 * by their keys. What a reader leaves out is empty, and then Parley finds it out.
 *
 * @param article the article's id
 * @param reader who read it: lower-case letters, digits and hyphens
 */
public record Sheet(
    String article,
    String reader,
    List<ActorEntry> actors,
    List<EventEntry> events,
    List<StatementEntry> statements,
    List<StanceEntry> stances,
    List<IssueEntry> issues) {
  public Sheet {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    stances = List.copyOf(stances);
    issues = List.copyOf(issues);
  }
}
