package org.parley.page;

/** Where an actor of a network is drawn, in the units of the drawing. */
record Dot(NetworkNode node, int x, int y, int radius) {}
