package org.parley.claim;

import java.util.Optional;

/**
 * A position.
 *
 * @param holder id of the mention whose position it is
 * @param voice id of the mention that says so; absent where the article does
 * @param statement id of the statement that carries it
 * @param since ISO day, month or year since when it is held, or when it was taken, where the
 *     article says so
 * @param cue the word that shows it
 * @param basis what kind of words show it
 * @param evidence the whole sentence
 */
public record Stance(
    int holder,
    Target target,
    Position position,
    Optional<Target> condition,
    Optional<Integer> voice,
    Optional<Integer> statement,
    Optional<String> since,
    Evidence cue,
    Certainty certainty,
    boolean negated,
    double confidence,
    Basis basis,
    String rule,
    int sentence,
    Evidence evidence)
    implements Claim {
  /**
   * The rule that takes whatever is said for a position: whether it is one, others have to tell.
   */
  public static final String SAID = "judgement:said";

  /** Rule of those whose words others may dispute, which is seldom the whole of a position. */
  public static final String ARGUABLE = "judgement:arguable";

  /** What kind of words show a position. */
  public enum Basis {
    /** A verb of attitude: "opposes". */
    ATTITUDE_VERB,
    /** A verb by which somebody binds whom he acts for: "signed", "ratified". */
    BINDING_ACT,
    /** What a speaker says must, will or cannot be, or is good or bad. */
    JUDGEMENT,
    /** Any other: a noun or adjective of attitude, a reported change, a list. */
    OTHER;

    public boolean isVerb() {
      return this == ATTITUDE_VERB || this == BINDING_ACT;
    }
  }

  /** Whether no rule vouches for it. */
  public boolean isOpen() {
    return rule.equals(SAID);
  }

  /** The same, taken on a day that the article names. */
  public Stance since(String day) {
    return new Stance(
        holder,
        target,
        position,
        condition,
        voice,
        statement,
        Optional.of(day),
        cue,
        certainty,
        negated,
        confidence,
        basis,
        rule,
        sentence,
        evidence);
  }
}
