package org.parley.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code data/lexicon/event-families.tsv} that can tell of one event. */
public final class EventFamilies {
  /** In letters: what a verb and its noun share at least, and what endings may take away. */
  private static final int STEM = 5;

  private static final int ENDING = 2;

  /** "Meet" and "meeting": in letters, the shortest word that may begin another. */
  private static final int WORD = 4;

  private final Map<String, Set<String>> families = new HashMap<>();

  public EventFamilies() {
    Table.read("event-families", row -> Map.entry(row.text("family"), row.text("word")))
        .forEach(line -> of(line.getValue()).add(line.getKey()));
  }

  /** Whether two words are the same, of one stem ("suspend", "suspension") or of one family. */
  public boolean together(String a, String b) {
    if (a.equals(b) || sameStem(a, b)) {
      return true;
    }
    return !Collections.disjoint(
        families.getOrDefault(a, Set.of()), families.getOrDefault(b, Set.of()));
  }

  private static boolean sameStem(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= STEM && shared >= shorter - ENDING || shared == shorter && shared >= WORD;
  }

  private Set<String> of(String word) {
    return families.computeIfAbsent(word, w -> new HashSet<>());
  }
}
