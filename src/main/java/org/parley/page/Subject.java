package org.parley.page;

import java.util.Optional;
import java.util.Set;

/**
 * What a briefing is about.
 *
 * @param title as it stands above the briefing
 * @param issues IRIs of questions and their aspects; none for all
 * @param actor IRI of the one actor that it is about, with whoever speaks for it
 */
public record Subject(String title, Set<String> issues, Optional<String> actor) {
  public Subject {
    issues = Set.copyOf(issues);
  }
}
