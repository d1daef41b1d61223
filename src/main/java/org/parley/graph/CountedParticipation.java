package org.parley.graph;

import org.parley.claim.Role;

/** That {@code reports} reports have the actor (by key) in the role. */
public record CountedParticipation(String actor, Role role, int reports) {}
