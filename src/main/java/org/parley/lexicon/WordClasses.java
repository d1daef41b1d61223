package org.parley.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A table of two columns: classes, and the words that belong to each. */
public final class WordClasses {
  private final Map<String, Set<String>> words = new HashMap<>();

  /**
   * @param table {@code words}, {@code noun-classes} or {@code pause-words}
   */
  public WordClasses(String table) {
    Table.read(table, row -> Map.entry(row.text("class"), row.text("word")))
        .forEach(
            line ->
                words.computeIfAbsent(line.getKey(), c -> new HashSet<>()).add(line.getValue()));
  }

  /** The words of a class; none where the table does not have it. */
  public Set<String> all(String wordClass) {
    return Collections.unmodifiableSet(words.getOrDefault(wordClass, Set.of()));
  }
}
