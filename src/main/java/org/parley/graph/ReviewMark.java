package org.parley.graph;

import java.util.Optional;

/**
 * That a person stands behind a claim.
 *
 * @param who may be empty
 * @param when ISO day
 * @param note in the person's words; may be empty
 * @param claim what the reader claimed before anybody corrected it, as decisions write it
 */
public record ReviewMark(
    ReviewVerdict verdict, String who, Optional<String> when, String note, String claim) {}
