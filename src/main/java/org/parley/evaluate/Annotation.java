package org.parley.evaluate;

import java.util.List;

/**
 * What one article says, as a person or a program wrote it down: actors, events, stances. Words
 * that are not given are empty.
 *
 * @param article its id
 */
record Annotation(
    String article,
    List<AnnotatedActor> actors,
    List<AnnotatedEvent> events,
    List<AnnotatedStance> stances) {
  Annotation {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    stances = List.copyOf(stances);
  }

  /** Of an article that a reading says nothing of. */
  static Annotation empty(String article) {
    return new Annotation(article, List.of(), List.of(), List.of());
  }
}
