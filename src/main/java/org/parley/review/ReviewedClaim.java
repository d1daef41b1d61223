package org.parley.review;

/**
 * A claim to be decided on.
 *
 * @param article the article's id
 * @param sentence the first that it rests on
 */
public record ReviewedClaim(String article, String sentence, ClaimKey says) {}
