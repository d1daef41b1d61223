package org.parley.evaluate;

/**
 * What came of a claim.
 *
 * @param article its id
 * @param found whether the gold has it
 * @param right whether a strict reader would accept it as it stands
 */
public record Verdict(String article, boolean found, boolean right) {}
