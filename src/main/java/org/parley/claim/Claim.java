package org.parley.claim;

/** Something that an article says. */
public sealed interface Claim permits Mention, EventReport, Statement, Stance {}
