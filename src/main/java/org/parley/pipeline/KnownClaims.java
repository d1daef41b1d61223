package org.parley.pipeline;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.parley.weigh.Candidate;

/**
 * What is known.
 *
 * @param claims of each stance and event, by IRI
 * @param parties of those who may take part in each event, by its IRI
 */
public record KnownClaims(
    Map<String, SortedSet<String>> claims, Map<String, List<Candidate>> parties) {}
