package org.parley.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of {@code data/lexicon/event-families.tsv} that can tell of one event. */
public final class EventFamilies {
  private static final String TABLE = "/data/lexicon/event-families.tsv";

  /** In letters: what a verb and its noun share at least, and what endings may take away. */
  private static final int STEM = 5;

  private static final int ENDING = 2;

  /** "Meet" and "meeting": in letters, the shortest word that may begin another. */
  private static final int WORD = 4;

  private final Map<String, Set<String>> families = new HashMap<>();

  /**
   * @throws IllegalStateException if the table is not there: the jar is broken
   */
  public EventFamilies() {
    try (InputStream in = EventFamilies.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + TABLE + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> of(cells[1]).add(cells[0]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /** Whether two words are the same, of one stem ("suspend", "suspension") or of one family. */
  public boolean together(String a, String b) {
    if (a.equals(b) || sameStem(a, b)) {
      return true;
    }
    Set<String> shared = new HashSet<>(families.getOrDefault(a, Set.of()));
    shared.retainAll(families.getOrDefault(b, Set.of()));
    return !shared.isEmpty();
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
