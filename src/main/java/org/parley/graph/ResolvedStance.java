package org.parley.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Position;

/**
 * A position as one article reports it.
 *
 * @param key unique in the article, such as {@code stance-3}
 * @param label the target in the article's words
 * @param holder key of the actor
 * @param target key of the issue
 * @param about keys of the actors that the target names
 * @param condition key of the issue that has to hold
 * @param voice key of the actor who says so: the holder, or another; absent where the article does
 * @param statement key of the statement that carries it
 * @param date the article's date
 * @param evidence the whole sentences, at least one
 */
public record ResolvedStance(
    String key,
    String label,
    String holder,
    String target,
    List<String> about,
    Position position,
    Optional<String> condition,
    Optional<String> voice,
    Optional<String> statement,
    Optional<String> date,
    Certainty certainty,
    boolean negated,
    double confidence,
    String rule,
    List<Evidence> evidence) {
  public ResolvedStance {
    about = List.copyOf(about);
    evidence = List.copyOf(evidence);
  }

  /** The same with its key in the article. */
  public ResolvedStance keyed(String name) {
    return new ResolvedStance(
        name,
        label,
        holder,
        target,
        about,
        position,
        condition,
        voice,
        statement,
        date,
        certainty,
        negated,
        confidence,
        rule,
        evidence);
  }

  /** The same position found once more: it rests on the sentences of both. */
  public ResolvedStance joined(ResolvedStance other) {
    Set<Evidence> all = new TreeSet<>(evidence);
    all.addAll(other.evidence);
    return new ResolvedStance(
        key,
        label,
        holder,
        target,
        about,
        position,
        condition,
        voice,
        statement,
        date,
        certainty,
        negated,
        Math.max(confidence, other.confidence),
        rule,
        List.copyOf(all));
  }
}
