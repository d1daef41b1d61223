package org.parley.claim;

import java.util.Optional;

/**
 * A position.
 *
 * @param holder id of the mention whose position it is
 * @param voice id of the mention that says so; absent where the article does
 * @param statement id of the statement that carries it
 * @param evidence the whole sentence
 */
public record Stance(
    int holder,
    Target target,
    Position position,
    Optional<Target> condition,
    Optional<Integer> voice,
    Optional<Integer> statement,
    Optional<TimeExpression> since,
    Certainty certainty,
    boolean negated,
    double confidence,
    String rule,
    int sentence,
    Evidence evidence)
    implements Claim {}
