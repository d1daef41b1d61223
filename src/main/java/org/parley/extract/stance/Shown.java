package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Position;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Draft;
import org.parley.text.Token;

/**
 * A position that a word shows.
 *
 * @param word the word that shows it
 * @param negated whether a negation turned it
 * @param statement the statement it was read from; empty where the word stands by itself
 */
record Shown(
    Token word,
    List<Draft> holders,
    Position position,
    boolean negated,
    Ground ground,
    Optional<Cued> statement) {
  Shown {
    holders = List.copyOf(holders);
  }

  /** One that stands by itself and is not negated. */
  static Shown by(Token word, List<Draft> holders, Position position, Ground ground) {
    return new Shown(word, holders, position, false, ground, Optional.empty());
  }

  /** The same for words with a negation, whose position is given as it is after that. */
  Shown negated(boolean value) {
    return new Shown(word, holders, position, value, ground, statement);
  }

  Shown in(Optional<Cued> carrier) {
    return new Shown(word, holders, position, negated, ground, carrier);
  }

  Shown turned() {
    return new Shown(word, holders, position.turned(), !negated, ground, statement);
  }

  /** The same, or turned where the word is negated. */
  Shown turnedIf(boolean negation) {
    return negation ? turned() : this;
  }

  Shown as(Position other) {
    return new Shown(word, holders, other, negated, ground, statement);
  }
}
