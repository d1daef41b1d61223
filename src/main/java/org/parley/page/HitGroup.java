package org.parley.page;

import java.util.List;

/** Hits of one kind. */
record HitGroup(String title, int all, List<SearchHit> hits) {}
