package org.parley.page;

/** A tie. */
record TieLine(NetworkEdge edge, Dot one, Dot other, double width) {}
