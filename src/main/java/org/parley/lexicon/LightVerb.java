package org.parley.lexicon;

import java.util.Optional;
import org.parley.claim.EventType;
import org.parley.claim.Role;
import org.parley.claim.Status;

/**
 * A line of {@code light-verbs.tsv}: a verb that carries an event noun.
 *
 * @param particle the particle or preposition before the noun; empty: the noun is the object
 * @param with the event type, the lemma or the class of the nouns that it carries; empty: any
 * @param role the subject's; empty: the noun's owner's
 * @param status what the verb decides; empty: tense and mood do
 * @param type the event's own instead of its noun's
 */
public record LightVerb(
    String verb,
    String particle,
    String with,
    Optional<Role> role,
    Optional<Status> status,
    Optional<EventType> type) {
  static LightVerb of(TableRow row) {
    return new LightVerb(
        row.text("verb"),
        row.cell("particle"),
        row.cell("with"),
        row.any(Role.class, "role"),
        row.any(Status.class, "status"),
        row.any(EventType.class, "type"));
  }

  /** "Called for", "sought": the event is what the subject wishes for. */
  public boolean wishes() {
    return status.filter(Status.PROPOSED::equals).isPresent();
  }
}
