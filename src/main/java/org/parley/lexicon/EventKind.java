package org.parley.lexicon;

import java.util.Optional;
import org.parley.claim.EventType;

/**
 * What sort of event a word tells of.
 *
 * @param type one of the sixteen types of PLOVER
 * @param concept a narrower one of the ontology's scheme; empty where the word does not tell
 */
public record EventKind(EventType type, Optional<String> concept) {
  static EventKind of(TableRow row) {
    return new EventKind(row.one(EventType.class, "type"), row.optional("concept"));
  }

  public boolean is(String narrower) {
    return concept.filter(narrower::equals).isPresent();
  }

  /** The narrowest {@code skos:notation} that the word tells. */
  public String notation() {
    return concept.orElse(type.name());
  }
}
