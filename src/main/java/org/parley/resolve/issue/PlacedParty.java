package org.parley.resolve.issue;

/** A party and where it was met. */
record PlacedParty(String name, Party party, PartyPlace place, boolean located, boolean modifier) {}
