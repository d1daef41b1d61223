package org.parley.graph;

import java.util.Optional;
import org.parley.claim.Status;

/**
 * The status that one report gives.
 *
 * @param date ISO day of the article, where it has one
 */
public record StatusRecord(Status status, Optional<String> date, ReportRef report) {}
