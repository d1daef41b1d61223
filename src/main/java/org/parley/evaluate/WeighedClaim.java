package org.parley.evaluate;

/**
 * A claim and what came of it.
 *
 * @param confidence from 0 to 1
 */
public record WeighedClaim(double confidence, boolean right) {}
