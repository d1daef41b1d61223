package org.parley.evaluate;

/**
 * An actor's part in an event.
 *
 * @param actor its id
 */
record AnnotatedParticipant(String actor, String role) {}
