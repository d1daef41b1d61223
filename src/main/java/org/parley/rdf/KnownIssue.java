package org.parley.rdf;

import java.util.SortedSet;

/** An issue as all articles together know it. Keys are of actors and issues. */
record KnownIssue(
    String key,
    String label,
    boolean aspect,
    SortedSet<String> altLabels,
    SortedSet<String> about,
    SortedSet<String> broader,
    SortedSet<String> negates) {}
