package org.parley.resolve.issue;

/**
 * A party and where it was met.
 *
 * @param aside whether it stands in a clause beside the main part of the target
 */
record PlacedParty(
    String name, Party party, PartyPlace place, boolean located, boolean modifier, boolean aside) {}
