package org.parley.resolve.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.claim.EventReport;
import org.parley.claim.Role;

/**
 * A report whose names are resolved.
 *
 * @param states the state that each of the actors speaks for, where there is one
 * @param named those of the actors that have a name, and are no group
 * @param headline whether the article's headline tells it
 */
public record NamedReport(
    EventReport report,
    Map<String, Role> actors,
    Map<String, String> states,
    Set<String> named,
    Optional<String> place,
    boolean headline) {
  /** "The raid on the port", "Chile's raid". */
  private static final Pattern DESCRIBED =
      Pattern.compile("['’]s? | (?:of|in|on|at|near|with|against|between|by|from|to) ");

  /**
   * "The attack", whichever was told of last; but "the attack on the port" says itself which it is.
   */
  boolean takesUp() {
    return report.definite() && report.by().isNoun() && !describes();
  }

  /** Whether a noun's own words say whose, where or on whom. */
  boolean describes() {
    return report.by().isNoun() && DESCRIBED.matcher(report.label()).find();
  }
}
