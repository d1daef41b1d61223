package org.parley.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.graph.Actor;

/** Actors that nothing is known of but what a decision and an article call them. */
final class People {
  private People() {}

  static Actor fresh(String key, Actor.Type type, String label) {
    return new Actor(
        key, type, label, new TreeSet<>(), Optional.empty(), Optional.empty(), List.of());
  }
}
