package org.parley.evaluate;

/** A line of the table. */
record SentenceRow(String sentence, String source, String target, String type) {}
