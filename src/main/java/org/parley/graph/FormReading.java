package org.parley.graph;

/** One meaning of a form. */
public record FormReading(GazetteerEntry entry, FormKind kind) {}
