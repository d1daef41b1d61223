package org.parley.page;

/** A change of position with both of its sentences. */
record Move(Row row, Side from, Side to, String earlier, String later) {}
