package org.parley.exchange;

import java.util.List;
import java.util.Optional;

/**
 * An actor.
 *
 * @param type {@code Person}, {@code State}, {@code Organization} or {@code Group}
 * @param state the country that it is, belongs to or speaks for, by name
 * @param key the last part of its IRI, where the reader has linked it
 * @param speaksFor id of the actor whose voice it is, where the reader says so
 * @param mentions where the article names it; absent: wherever a name or alias stands
 */
public record ActorEntry(
    String id,
    String name,
    String type,
    List<String> aliases,
    Optional<String> state,
    Optional<String> key,
    Optional<String> speaksFor,
    Optional<List<Quote>> mentions) {
  public ActorEntry {
    aliases = List.copyOf(aliases);
    mentions = mentions.map(List::copyOf);
  }
}
