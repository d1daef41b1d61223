package org.parley.lexicon;

import java.util.Optional;
import org.parley.claim.Position;

/**
 * A line of {@code stance-verbs.tsv}, {@code stance-nouns.tsv} or {@code stance-adjectives.tsv}: a
 * word that shows a position.
 *
 * @param frame where the target stands
 */
public record Attitude(String word, String frame, Position position, Optional<How> how) {
  /** What sets a word apart from others of its kind. */
  public enum How {
    /** A negated use takes no position. */
    NO_NEGATION,
    /** Only a negated use takes a position: "has not made up its mind". */
    ONLY_NEGATED,
    /** The noun names the holder: "opponents of". */
    SELF
  }

  static Attitude of(TableRow row) {
    return read(row, row.any(How.class, "how"));
  }

  static Attitude ofAdjective(TableRow row) {
    return read(row, Optional.empty());
  }

  private static Attitude read(TableRow row, Optional<How> how) {
    return new Attitude(
        row.text("word"), row.text("frame"), row.one(Position.class, "position"), how);
  }

  public boolean namesHolder() {
    return how.filter(How.SELF::equals).isPresent();
  }

  /** Whether the word takes no position in a use that is or is not negated. */
  public boolean lost(boolean negated) {
    return how.filter((negated ? How.NO_NEGATION : How.ONLY_NEGATED)::equals).isPresent();
  }

  /** Whether words can stand where its target stands, as far as their first word tells. */
  public boolean canGovern(String words) {
    boolean infinitive = frame.equals("obj-to");
    return !infinitive || words.startsWith("to ");
  }

  public boolean isUndecided() {
    return position == Position.UNDECIDED;
  }
}
