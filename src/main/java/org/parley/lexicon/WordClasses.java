package org.parley.lexicon;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of two columns: classes, and the words that belong to each. */
public final class WordClasses {
  /** Of alternatives, a longer one before its beginning. */
  static final Comparator<String> LONGEST =
      Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, Set<String>> words = new HashMap<>();

  /**
   * @param table {@code words}, {@code noun-classes}, {@code pause-words} or {@code page-words}
   */
  public WordClasses(String table) {
    Table.read(table, row -> Map.entry(row.text("class"), row.text("word")))
        .forEach(
            line ->
                words.computeIfAbsent(line.getKey(), c -> new HashSet<>()).add(line.getValue()));
  }

  /** The words of a class as alternatives of a pattern, a longer one before its beginning. */
  public String alternatives(String wordClass) {
    return alternatives(all(wordClass));
  }

  static String alternatives(Set<String> words) {
    return words.stream().sorted(LONGEST).map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The words of a class; none where the table does not have it. */
  public Set<String> all(String wordClass) {
    return Collections.unmodifiableSet(words.getOrDefault(wordClass, Set.of()));
  }
}
