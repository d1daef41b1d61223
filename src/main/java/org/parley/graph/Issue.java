package org.parley.graph;

import java.util.List;
import java.util.Optional;

/**
 * What one can be for or against.
 *
 * @param key lower-case ASCII slug of the normalised question: the same question, the same key
 * @param label the words that the article uses; for a question that only follows from another, its
 *     parts
 * @param worded whether the label is the article's own words
 * @param about keys of the actors that it names
 * @param broader key of the more general question
 * @param level how general it is
 * @param negates key of the question that this one is the opposite of: who is for the one is
 *     against the other
 */
public record Issue(
    String key,
    String label,
    boolean worded,
    IssueLevel level,
    List<String> about,
    Optional<String> broader,
    Optional<String> negates) {
  public Issue {
    about = List.copyOf(about);
  }
}
