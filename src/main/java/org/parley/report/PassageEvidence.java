package org.parley.report;

import org.apache.jena.graph.Node;

/** Evidence as it stands in the graph; offsets in code points. */
record PassageEvidence(Node article, int start, int end, String exact) {}
