package org.parley.evaluate;

/** A pair. */
record Hit<G, P>(G gold, P predicted) {}
