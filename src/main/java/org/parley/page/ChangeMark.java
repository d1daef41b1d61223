package org.parley.page;

/** A position. */
record ChangeMark(int x, Side side, String date, String iri) {}
