package org.parley.page;

/**
 * What became of what was sent.
 *
 * @param done whether something was written down
 */
record Notice(boolean done, String text) {}
