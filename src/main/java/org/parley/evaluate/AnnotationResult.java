package org.parley.evaluate;

import java.util.List;

/** What came of one article. */
record AnnotationResult(
    Counts counts, List<Finding> findings, List<WeighedClaim> events, List<WeighedClaim> stances) {}
