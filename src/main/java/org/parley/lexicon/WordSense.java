package org.parley.lexicon;

/** A set of the table. */
public record WordSense(String kind, WordUse as, PartyFrame frame) {}
