package org.parley.resolve.issue;

/**
 * A party and where it was met.
 *
 * @param located whether what is asked is in it
 * @param owner whether what is asked, if nobody does it to anybody, is its own: "in Chile", "for
 *     Chile"
 * @param aside whether it stands in a clause beside the main part of the target
 */
record PlacedParty(
    String name,
    Party party,
    PartyPlace place,
    boolean located,
    boolean owner,
    boolean modifier,
    boolean aside) {}
