package org.parley.evaluate;

/** Another reading, and how the two compare. */
public record Compared(String reading, Comparison comparison) {}
