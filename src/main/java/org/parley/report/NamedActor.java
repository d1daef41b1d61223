package org.parley.report;

import org.apache.jena.graph.Node;

/**
 * An actor of the store.
 *
 * @param kind its class, such as {@code Person}
 */
public record NamedActor(Node node, String kind, String label) {}
