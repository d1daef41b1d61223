package org.parley.page;

import org.parley.report.Doubt;

/** A claim as the page shows it. */
record ShownClaim(Doubt doubt, Links links) {
  String iri() {
    return doubt.ground().iri();
  }

  boolean stance() {
    return doubt.says() instanceof Doubt.Stance;
  }

  /** Where the claim stands in its article. */
  String page() {
    return links.claim(iri());
  }

  int percent() {
    return (int) Math.round(doubt.confidence() * 100);
  }
}
