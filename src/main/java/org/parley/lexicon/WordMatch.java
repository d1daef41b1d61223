package org.parley.lexicon;

/** A phrase found at a place, and how many words it has. */
public record WordMatch(WordSense sense, int length) {}
