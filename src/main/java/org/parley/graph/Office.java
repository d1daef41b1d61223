package org.parley.graph;

import java.util.Optional;

/**
 * An office held.
 *
 * @param title such as {@code president}
 * @param of key of the State or Organization
 * @param from ISO day, month or year
 * @param to the same; empty while in office, or where it is not known
 */
public record Office(String title, String of, Optional<String> from, Optional<String> to) {}
