package org.parley.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.parley.claim.Certainty;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.Status;
import org.parley.graph.Actor;

/** The domain's closed lists as concepts of the ontology, and back. */
final class Concepts {
  private Concepts() {}

  static Node eventType(String notation) {
    return Terms.parley(notation);
  }

  static String eventTypeOf(Node concept) {
    return Terms.localName(concept);
  }

  static Node status(Status status) {
    return Terms.parley(status.notation());
  }

  static Status statusOf(Node concept) {
    return Status.valueOf(constant(concept));
  }

  static Node role(Role role) {
    return Terms.parley(role.notation());
  }

  static Role roleOf(Node concept) {
    return Role.valueOf(constant(concept));
  }

  static Node position(Position position) {
    return Terms.parley(position.notation());
  }

  static Node certainty(Certainty certainty) {
    return Terms.parley(capitalised(certainty.name()));
  }

  static Certainty certaintyOf(Node individual) {
    return Certainty.valueOf(constant(individual));
  }

  static Node actorClass(Actor.Type type) {
    return Terms.parley(capitalised(type.name()));
  }

  private static String capitalised(String constant) {
    return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String constant(Node concept) {
    return Terms.localName(concept).toUpperCase(Locale.ROOT);
  }
}
