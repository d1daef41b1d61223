package org.parley.resolve.issue;

import org.parley.lexicon.WordSense;

/** A word of the target and what it does there. */
record TargetWord(WordSense sense, String lemma, boolean narrowing, int segment) {}
