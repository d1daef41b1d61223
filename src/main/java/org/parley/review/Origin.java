package org.parley.review;

import java.util.Optional;

/**
 * Where a decision comes from.
 *
 * @param mark of what it says: equal lines, equal marks
 * @param place file and line
 * @param who may be empty
 * @param when ISO day
 * @param note may be empty
 */
record Origin(String mark, String place, String who, Optional<String> when, String note) {}
