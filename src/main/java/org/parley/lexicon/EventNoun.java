package org.parley.lexicon;

import java.util.Optional;
import org.parley.claim.Role;

/** A line of {@code event-nouns.tsv}, or the like of one in {@code event-senses.tsv}. */
public record EventNoun(
    String noun,
    EventKind kind,
    Optional<Role> ownerRole,
    Optional<Role> otherRole,
    Telling telling) {
  /** When the noun is an event; the column {@code kind}. */
  public enum Telling {
    /** By itself: a summit. */
    OCCASION,
    /** With an actor or a place: a withdrawal. */
    ACT,
    /** With a verb that carries it, or a modifier that makes it definite: support. */
    LOOSE,
    /** Never: a press release sets nobody free. */
    NONE
  }

  static EventNoun of(TableRow row) {
    return new EventNoun(
        row.text("noun"),
        EventKind.of(row),
        row.any(Role.class, "owner_role"),
        row.any(Role.class, "other_role"),
        row.one(Telling.class, "kind"));
  }

  /** Whether the words are any event at all. */
  public boolean isEvent() {
    return telling != Telling.NONE;
  }

  public boolean isLoose() {
    return telling == Telling.LOOSE;
  }
}
