package org.parley.graph;

/** A report by its article's id and its key there. */
public record ReportRef(String article, String report) {}
