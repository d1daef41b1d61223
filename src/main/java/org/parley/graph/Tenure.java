package org.parley.graph;

import java.util.Optional;

/**
 * A term of office.
 *
 * @param person id of the holder
 * @param of id of the state or organisation
 * @param from ISO day, month or year
 * @param to the same; empty: in office as of {@code asOf}
 */
public record Tenure(
    String person,
    String office,
    String of,
    Optional<String> from,
    Optional<String> to,
    Optional<String> asOf) {}
