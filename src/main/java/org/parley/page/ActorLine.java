package org.parley.page;

/** A line of the list. */
record ActorLine(Row row, int positions, int events) {}
