package org.parley.graph;

import java.util.Optional;

/**
 * Where something happens.
 *
 * @param inState key of the state's actor
 * @param latitude WGS84 decimal degrees, as is {@code longitude}
 */
public record Place(
    String key,
    String label,
    Optional<String> inState,
    Optional<Double> latitude,
    Optional<Double> longitude) {}
