package org.parley.graph;

import java.time.LocalDate;
import java.util.Optional;

/** A report with its article's id and date: what cross-article identity is decided on. */
public record DatedReport(String article, Optional<LocalDate> published, ResolvedReport report) {}
