package org.parley.graph;

/** A code that a passage of an article got. */
public record CodedPassage(String article, Passage passage, Coding coding) {}
