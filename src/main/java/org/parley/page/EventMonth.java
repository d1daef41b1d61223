package org.parley.page;

import java.util.List;

/** A year and month with its events; what has no date stands last. */
record EventMonth(String name, List<Row> events) {}
