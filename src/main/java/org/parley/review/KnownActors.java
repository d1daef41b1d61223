package org.parley.review;

import java.util.Optional;
import org.parley.graph.Actor;

/** Actors that articles need not describe: those of the gazetteer. Thread-safe. */
@FunctionalInterface
public interface KnownActors {
  /**
   * @param name a key, or a name that means one actor only
   */
  Optional<Actor> actor(String name);

  /** Nobody is known. */
  static KnownActors none() {
    return name -> Optional.empty();
  }
}
