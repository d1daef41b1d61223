package org.parley.evaluate;

import java.util.List;
import java.util.OptionalDouble;
import org.parley.article.Span;

/**
 * What one article says, as a person or a program wrote it down: actors, events, stances. Words
 * that are not given are empty.
 *
 * @param article its id
 */
record Annotation(String article, List<Actor> actors, List<Event> events, List<Stance> stances) {
  Annotation {
    actors = List.copyOf(actors);
    events = List.copyOf(events);
    stances = List.copyOf(stances);
  }

  /** Of an article that a reading says nothing of. */
  static Annotation empty(String article) {
    return new Annotation(article, List.of(), List.of(), List.of());
  }

  /**
   * Somebody who acts or holds a stance.
   *
   * @param optional whether it neither counts when missed nor when found
   */
  record Actor(String id, String name, String type, List<String> aliases, boolean optional) {
    Actor {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * Something that happened, or is to.
   *
   * @param date an ISO day, month or year
   */
  record Event(
      String id,
      String label,
      String type,
      String status,
      String date,
      String place,
      List<Participant> participants,
      List<Span> evidence,
      boolean optional,
      OptionalDouble confidence) {
    Event {
      participants = List.copyOf(participants);
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * An actor's part in an event.
   *
   * @param actor its id
   */
  record Participant(String actor, String role) {}

  /**
   * A position.
   *
   * @param holder id of the actor
   */
  record Stance(
      String id,
      String holder,
      String target,
      String position,
      String condition,
      List<Span> evidence,
      boolean optional,
      OptionalDouble confidence) {
    Stance {
      evidence = List.copyOf(evidence);
    }
  }
}
