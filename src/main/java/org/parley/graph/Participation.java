package org.parley.graph;

import org.parley.claim.Role;

/** That an actor (by key) takes part in an event, and how. */
public record Participation(String actor, Role role) {}
