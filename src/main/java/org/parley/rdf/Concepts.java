package org.parley.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.parley.claim.Certainty;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Actor;
import org.parley.rdf.vocab.Parley;

/** The domain's closed lists as concepts of the ontology, and back. */
final class Concepts {
  private Concepts() {}

  /**
   * The concept of any scheme that has the notation.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Node concept(String notation) {
    return Parley.concept(notation)
        .orElseThrow(() -> new IllegalArgumentException("no concept of the ontology: " + notation));
  }

  static Node status(Status status) {
    return concept(status.notation());
  }

  static Status statusOf(Node concept) {
    return Status.valueOf(constant(concept));
  }

  static Node role(Role role) {
    return concept(role.notation());
  }

  static Role roleOf(Node concept) {
    return Role.valueOf(constant(concept));
  }

  static Node position(Position position) {
    return concept(position.notation());
  }

  static Position positionOf(Node concept) {
    return Position.valueOf(constant(concept));
  }

  static Node certainty(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> Parley.Certain;
      case PROBABLE -> Parley.Probable;
      case POSSIBLE -> Parley.Possible;
    };
  }

  static Certainty certaintyOf(Node individual) {
    return Certainty.valueOf(constant(individual));
  }

  static Node actorClass(Actor.Type type) {
    return switch (type) {
      case PERSON -> Parley.Person;
      case STATE -> Parley.State;
      case ORGANIZATION -> Parley.Organization;
      case GROUP -> Parley.Group;
    };
  }

  /** The notation of a concept, or name of an individual. */
  static String notation(Node term) {
    return term.getURI().substring(Parley.NS.length());
  }

  private static String constant(Node term) {
    return notation(term).toUpperCase(Locale.ROOT);
  }
}
