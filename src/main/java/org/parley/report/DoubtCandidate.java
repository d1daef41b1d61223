package org.parley.report;

import org.apache.jena.graph.Node;

/** A claim by what it is chosen by. */
public record DoubtCandidate(Node node, boolean stance, double confidence) {}
