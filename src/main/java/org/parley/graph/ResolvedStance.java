package org.parley.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.claim.Stance;

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
 * @param date since when it is held, or when it was taken; else the article's date
 * @param codings the questions of users' codebooks that it answers
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
    List<Coding> codings,
    List<Evidence> evidence) {
  public ResolvedStance {
    about = List.copyOf(about);
    codings = List.copyOf(codings);
    evidence = List.copyOf(evidence);
  }

  /** A stance without codes. */
  public ResolvedStance(
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
    this(
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
        confidence,
        rule,
        List.of(),
        evidence);
  }

  /** Whether no rule vouches for it. */
  public boolean isOpen() {
    return rule.equals(Stance.SAID);
  }

  /** The same under another key, carried by another statement. */
  public ResolvedStance with(String newKey, Optional<String> newStatement) {
    return with(newKey, newStatement, confidence, rule, evidence);
  }

  /** The same, trusted so far. */
  public ResolvedStance with(double newConfidence) {
    return with(key, statement, newConfidence, rule, evidence);
  }

  /** The same position on other grounds. */
  public ResolvedStance with(
      String newKey,
      Optional<String> newStatement,
      double newConfidence,
      String newRule,
      List<Evidence> newEvidence) {
    return new ResolvedStance(
        newKey,
        label,
        holder,
        target,
        about,
        position,
        condition,
        voice,
        newStatement,
        date,
        certainty,
        negated,
        newConfidence,
        newRule,
        codings,
        newEvidence);
  }

  /** The same with its key in the article. */
  public ResolvedStance keyed(String name) {
    return with(name, statement);
  }

  /**
   * One position found several times, as it was found first: it rests on the sentences of all.
   *
   * @param same one or more
   */
  public static ResolvedStance joined(List<ResolvedStance> same) {
    ResolvedStance first = same.getFirst();
    if (same.size() == 1) {
      return first;
    }
    Set<Evidence> all = new TreeSet<>();
    same.forEach(stance -> all.addAll(stance.evidence));
    double best = same.stream().mapToDouble(ResolvedStance::confidence).max().orElseThrow();
    return first.with(first.key, first.statement, best, first.rule, List.copyOf(all));
  }
}
