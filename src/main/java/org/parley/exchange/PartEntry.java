package org.parley.exchange;

import org.parley.claim.Role;

/** That an actor, by id, takes part. */
public record PartEntry(String actor, Role role) {}
