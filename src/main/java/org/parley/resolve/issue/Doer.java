package org.parley.resolve.issue;

/**
 * The holder of the position.
 *
 * @param name slug
 * @param state slug of the state or body that it speaks for; its own, if for none
 * @param home slug of the state that it is of; its own, if of none
 * @param own whether the target is something that the holder itself would do
 */
record Doer(String name, String state, String home, boolean own) {}
