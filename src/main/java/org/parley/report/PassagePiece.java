package org.parley.report;

/** A stretch of the sentence that is marked as a whole, or not at all. */
public record PassagePiece(String text, boolean marked) {}
