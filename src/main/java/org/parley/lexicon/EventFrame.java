package org.parley.lexicon;

import java.util.Optional;
import org.parley.claim.Role;

/**
 * A line of {@code event-verbs.tsv}: a verb that is an event in some company.
 *
 * @param particle the words that the frame needs beside the verb; empty: none
 * @param object what the object has to be; empty: any or none
 * @param by lemmas or a class of nouns, one of which has to do it; empty: anybody
 */
public record EventFrame(
    String verb,
    String particle,
    String object,
    EventKind kind,
    Optional<Role> subjectRole,
    Optional<Role> objectRole,
    Optional<How> how,
    String by) {
  /** What the verb alone cannot tell. */
  public enum How {
    /** Said rather than done: the frame types a statement. */
    SAID,
    /** An act, although the verb tells attitudes elsewhere. */
    DONE
  }

  static EventFrame of(TableRow row) {
    return new EventFrame(
        row.text("verb"),
        row.cell("particle"),
        row.cell("object"),
        EventKind.of(row),
        row.any(Role.class, "subject_role"),
        row.any(Role.class, "object_role"),
        row.any(How.class, "how"),
        row.cell("by"));
  }

  public boolean hasParticle() {
    return !particle.isEmpty();
  }

  /** Whether the object has to be one of some nouns. */
  public boolean asksForThings() {
    return object.contains("|") || object.startsWith("%");
  }
}
