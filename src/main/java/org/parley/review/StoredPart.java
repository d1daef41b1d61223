package org.parley.review;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.graph.Unmet;

/**
 * What a store says of one reader's reading of an article.
 *
 * @param marks of the decisions that it was written with
 * @param unmet of these, those that came to nothing
 * @param current whether these are the marks that it should bear
 */
public record StoredPart(
    String article, String reader, Set<String> marks, Map<String, Unmet> unmet, boolean current) {
  public StoredPart {
    marks = java.util.Collections.unmodifiableSet(new TreeSet<>(marks));
    unmet = java.util.Collections.unmodifiableMap(new TreeMap<>(unmet));
  }
}
