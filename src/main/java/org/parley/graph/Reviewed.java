package org.parley.graph;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people have decided on the claims of an article.
 *
 * @param marks by claim key: who accepted or corrected the claim; a rejected one is not there any
 *     more
 * @param decisions marks of the decisions that the article was written with: equal marks, equal
 *     decisions
 * @param unmet by mark: decisions on this article that found nothing to decide on, and why
 */
public record Reviewed(
    SortedMap<String, ReviewMark> marks,
    SortedSet<String> decisions,
    SortedMap<String, Unmet> unmet) {
  private static final Reviewed NONE = new Reviewed(Map.of(), Set.of(), Map.of());

  public Reviewed {
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    decisions = Collections.unmodifiableSortedSet(new TreeSet<>(decisions));
    unmet = Collections.unmodifiableSortedMap(new TreeMap<>(unmet));
  }

  public Reviewed(Map<String, ReviewMark> marks, Set<String> decisions, Map<String, Unmet> unmet) {
    this(new TreeMap<>(marks), new TreeSet<>(decisions), new TreeMap<>(unmet));
  }

  /** Nobody has decided anything. */
  public static Reviewed none() {
    return NONE;
  }
}
