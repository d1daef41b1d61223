package org.parley.page;

/** A date below the line. */
record Tick(int x, String label) {}
