package org.parley.page;

/** A column. */
record MatrixQuestion(String iri, String label, int holders) {}
