package org.parley.graph;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who acts or holds a stance.
 *
 * @param key lower-case ASCII slug, the same in every article that means the same actor
 * @param label the name, as the gazetteer has it, else as the article has it
 * @param altLabels other forms, as met in the article
 * @param wikidata the item's id, such as {@code Q3874799}
 * @param speaksFor key of the State or Organization that the actor is a voice of
 */
public record Actor(
    String key,
    Type type,
    String label,
    SortedSet<String> altLabels,
    Optional<String> wikidata,
    Optional<String> speaksFor,
    List<Office> offices) {
  /** The classes of actors. */
  public enum Type {
    PERSON,
    STATE,
    ORGANIZATION,
    /** Several, or somebody, known only by a description. */
    GROUP
  }

  public Actor {
    altLabels = new TreeSet<>(altLabels);
    offices = List.copyOf(offices);
  }

  /** The same actor as somebody else describes it, with the names of both. */
  public Actor joined(Actor other) {
    TreeSet<String> names = new TreeSet<>(altLabels);
    names.addAll(other.altLabels);
    names.add(other.label);
    names.remove(label);
    return new Actor(
        key, type, label, names, wikidata, speaksFor.or(() -> other.speaksFor), offices);
  }
}
