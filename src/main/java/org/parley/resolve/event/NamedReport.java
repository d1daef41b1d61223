package org.parley.resolve.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    boolean headline) {}
