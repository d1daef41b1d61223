package org.parley.lexicon;

/** The set of a word, or its stem where the tables lack it. */
public record CodeSense(String set, CodeWordUse as) {}
