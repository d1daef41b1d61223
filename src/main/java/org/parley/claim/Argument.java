package org.parley.claim;

/** That a mention (by id) takes part in an event, and how. */
public record Argument(int mention, Role role) {}
