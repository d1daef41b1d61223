package org.parley.exchange;

import java.util.List;
import java.util.Optional;

/**
 * An act of saying.
 *
 * @param speaker id of the actor who says it
 * @param within place of the statement that this one is part of, from 0, in the sheet
 */
public record StatementEntry(
    Optional<String> speaker,
    Optional<String> addressee,
    String type,
    boolean quoted,
    Optional<Quote> speakerWords,
    Optional<Quote> cue,
    List<Quote> content,
    Optional<Integer> within,
    List<PartEntry> participants,
    Quote evidence,
    Grounds grounds) {
  public StatementEntry {
    content = List.copyOf(content);
    participants = List.copyOf(participants);
  }
}
