package org.parley.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * English nouns of action to the verbs that they may come from, by their endings: "renewal" to
 * "renew", "annexation" to "annex", "legalization" to "legalise". Spellings in -ize are those in
 * -ise.
 */
final class Derivation {
  private static final int SHORTEST_STEM = 4;

  /** An ending of nouns, and what a verb has instead; the longer endings first. */
  private static final List<List<String>> ENDINGS =
      List.of(
          List.of("isation", "ise"),
          List.of("ification", "ify"),
          List.of("ation", "ate", "e", ""),
          List.of("ition", "e", "ish", ""),
          List.of("ption", "be", "b"),
          List.of("ction", "ct", "ce"),
          List.of("sion", "d", "de", "se", "t"),
          List.of("tion", "te", "t"),
          List.of("al", "e", ""));

  private Derivation() {}

  /** What may be the verb of the word, likelier ones first; itself is not among them. */
  static List<String> verbs(String word) {
    String noun = british(word);
    Set<String> verbs = new LinkedHashSet<>();
    if (!noun.equals(word)) {
      verbs.add(noun);
    }
    for (List<String> ending : ENDINGS) {
      String stem = noun.substring(0, Math.max(0, noun.length() - ending.getFirst().length()));
      if (noun.endsWith(ending.getFirst()) && stem.length() >= SHORTEST_STEM) {
        ending.subList(1, ending.size()).forEach(other -> verbs.add(stem + other));
      }
    }
    if (noun.endsWith("ing") && noun.length() > SHORTEST_STEM + 2) {
      String stem = noun.substring(0, noun.length() - 3);
      verbs.add(stem);
      verbs.add(stem + "e");
    }
    return new ArrayList<>(verbs);
  }

  /**
   * One form for a verb and its noun, where the ending tells the verb: -isation, -ification. Others
   * do not: a department is no departing.
   */
  static String base(String word) {
    String noun = british(word);
    for (List<String> ending : ENDINGS) {
      String stem = noun.substring(0, Math.max(0, noun.length() - ending.getFirst().length()));
      if (ending.getFirst().endsWith("ation")
          && ending.size() == 2
          && noun.endsWith(ending.getFirst())
          && stem.length() > SHORTEST_STEM) {
        return stem + ending.get(1);
      }
    }
    return noun;
  }

  private static String british(String word) {
    return word.length() > SHORTEST_STEM
        ? word.replaceFirst("iz(e|ing|ation)$", "is$1").replaceFirst("yz(e|ing)$", "ys$1")
        : word;
  }
}
