package org.parley.cli;

import org.parley.report.Doubt;
import org.parley.review.ClaimKey;
import org.parley.review.ReviewedClaim;

/**
 * A claim with its key.
 *
 * @param doubt how it reads
 */
record OpenClaim(Doubt doubt, ClaimKey says) {
  ReviewedClaim claim() {
    return new ReviewedClaim(doubt.article(), doubt.sentences().getFirst(), says);
  }
}
