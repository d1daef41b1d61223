package org.parley.review;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.graph.Actor;

/**
 * An actor as a decision names it: {@code KEY}, {@code Name}, or with what it is, {@code Name
 * (person)}.
 *
 * @param type counts only where neither article nor gazetteer know the actor
 */
record ActorRef(String name, Optional<Actor.Type> type) {
  private static final Pattern CELL =
      Pattern.compile("(.*?)\\s*\\((person|state|organization|group)\\)", Pattern.CASE_INSENSITIVE);

  static ActorRef parse(String cell) {
    Matcher matcher = CELL.matcher(cell);
    return matcher.matches()
        ? new ActorRef(
            matcher.group(1),
            Optional.of(Actor.Type.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))))
        : new ActorRef(cell, Optional.empty());
  }

  /** One that has to be a key. */
  static ActorRef key(String cell) throws BadLineException {
    ActorRef parsed = parse(cell);
    if (!Words.isKey(parsed.name)) {
      throw new BadLineException(
          "the correction “"
              + cell
              + "” is no key of an actor; it is the last part of the IRI, as 'parley actors' prints"
              + " it");
    }
    return parsed;
  }
}
