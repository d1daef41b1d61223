package org.parley.page;

/** A bar; all in the units of the drawing, y from above. */
record Bar(String label, int count, int x, int y, int width, int height) {}
