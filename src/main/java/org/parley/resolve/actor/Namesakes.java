package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The persons of an article by the words of their names: names that are one person's have a family
 * name in common, or two that are spelt alike, or one is the other's given name.
 */
final class Namesakes {
  private final SameName sameName = new SameName();
  private final Map<String, NavigableMap<Integer, Member>> byFirst = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Member>> byLast = new HashMap<>();

  /** Last words of names by their first letter. */
  private final Map<Character, List<String>> lasts = new HashMap<>();

  private final Map<String, Alike> alike = new HashMap<>();

  /** Last words that are spelt like one, as far as they have been looked at. */
  private static final class Alike {
    private final List<String> words = new ArrayList<>();
    private int seen;
  }

  /** Notes a name of somebody. */
  void named(Member member, String name) {
    String[] words = sameName.words(name);
    String last = words[words.length - 1];
    put(byFirst, words[0], member);
    if (put(byLast, last, member) && !last.isEmpty()) {
      lasts.computeIfAbsent(last.charAt(0), letter -> new ArrayList<>()).add(last);
    }
  }

  /** Whether nobody was under that word. */
  private static boolean put(
      Map<String, NavigableMap<Integer, Member>> index, String word, Member member) {
    boolean fresh = !index.containsKey(word);
    index.computeIfAbsent(word, none -> new TreeMap<>()).put(member.order(), member);
    return fresh;
  }

  /** Those whom the name can be of, in the order in which they came. */
  List<Member> of(String name) {
    String[] words = sameName.words(name);
    String last = words[words.length - 1];
    NavigableMap<Integer, Member> candidates =
        new TreeMap<>(byLast.getOrDefault(last, new TreeMap<>()));
    alike(last).forEach(word -> candidates.putAll(byLast.getOrDefault(word, new TreeMap<>())));
    if (words.length == 1) {
      candidates.putAll(byFirst.getOrDefault(last, new TreeMap<>()));
    }
    return candidates.values().stream().filter(member -> sameName.matches(member, name)).toList();
  }

  private List<String> alike(String last) {
    Alike known = alike.computeIfAbsent(last, word -> new Alike());
    List<String> others =
        last.isEmpty() ? List.of() : lasts.getOrDefault(last.charAt(0), List.of());
    for (; known.seen < others.size(); known.seen++) {
      if (SameName.spelledAlike(others.get(known.seen), last)) {
        known.words.add(others.get(known.seen));
      }
    }
    return known.words;
  }
}
