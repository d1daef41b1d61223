package org.parley.page;

/** Somebody who takes part in the same events. */
record Companion(String iri, String name, int events) {}
