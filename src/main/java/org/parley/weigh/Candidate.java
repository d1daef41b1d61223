package org.parley.weigh;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.claim.Role;
import org.parley.graph.Actor;

/**
 * Somebody who may take part in an event.
 *
 * @param taken the role that the rules give
 * @param features what is known of it
 */
public record Candidate(Actor actor, Optional<Role> taken, SortedSet<String> features) {
  public Candidate {
    features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
  }
}
