package org.parley.page;

/** A place, in the units of the drawing. */
record MapDot(Row place, String page, int x, int y, double radius, boolean labelled, int labelY) {}
