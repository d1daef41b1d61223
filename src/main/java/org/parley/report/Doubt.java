package org.parley.report;

import java.util.List;

/**
 * A claim that nobody has reviewed.
 *
 * @param article the article's id
 * @param reader who makes it
 * @param confidence 0 to 1
 * @param ground how it reads, with its sentences marked
 * @param sentences the whole sentences, verbatim
 */
public record Doubt(
    String article,
    String reader,
    double confidence,
    Says says,
    Ground ground,
    List<String> sentences) {
  public Doubt {
    sentences = List.copyOf(sentences);
  }

  /** What it says, in IRIs and the article's words. */
  public sealed interface Says {}

  /**
   * A position.
   *
   * @param holder IRI of the actor
   * @param position notation
   * @param words of the target
   * @param issue its IRI
   * @param others IRIs of other actors that it names
   */
  public record Stance(
      String holder, String position, String words, String issue, List<String> others)
      implements Says {
    public Stance {
      others = List.copyOf(others);
    }
  }

  /**
   * An event.
   *
   * @param type notation
   * @param participants IRIs
   */
  public record Event(String type, List<String> participants, String label) implements Says {
    public Event {
      participants = List.copyOf(participants);
    }
  }
}
