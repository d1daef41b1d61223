package org.parley.lexicon;

/** A sense, and how many words stand for it. */
public record CodeMatch(CodeSense sense, int length) {}
