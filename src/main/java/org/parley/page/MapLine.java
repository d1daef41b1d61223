package org.parley.page;

/** A line of the graticule. */
record MapLine(int x1, int y1, int x2, int y2, String label) {}
