package org.parley.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table {@code occasion-types.tsv}: event types that articles use of one occasion. */
public final class OccasionTypes {
  private final Map<String, Set<String>> occasions = new HashMap<>();

  public OccasionTypes() {
    Table.read("occasion-types", row -> Map.entry(row.text("type"), row.text("occasion")))
        .forEach(
            line ->
                occasions
                    .computeIfAbsent(line.getKey(), type -> new HashSet<>())
                    .add(line.getValue()));
  }

  /** Whether two notations can be of one occasion; a notation that the table lacks is of none. */
  public boolean together(String one, String other) {
    Set<String> shared = new HashSet<>(occasions.getOrDefault(one, Set.of()));
    shared.retainAll(occasions.getOrDefault(other, Set.of()));
    return !shared.isEmpty();
  }
}
