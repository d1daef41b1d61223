package org.parley.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * English nouns of action to the verbs that they may come from, by their endings: "renewal" to
 * "renew", "annexation" to "annex", "legalization" to "legalise". Spellings in -ize are those in
 * -ise.
 */
final class Derivation {
  private static final int SHORTEST_STEM = 4;

  /** The longest first. */
  private static final List<Ending> ENDINGS =
      Table.read("derivations", Ending::of).stream()
          .sorted(Comparator.comparingInt((Ending ending) -> ending.noun().length()).reversed())
          .toList();

  /** Nouns of action that are listed, by word. */
  private static final Map<String, String> DEEDS =
      Table.read("deed-nouns", row -> Map.entry(row.text("noun"), row.text("verb"))).stream()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Set<String> VERBS = Set.copyOf(DEEDS.values());

  /** An ending of nouns, and what verbs have instead. */
  private record Ending(String noun, List<String> verbs) {
    static Ending of(TableRow row) {
      return new Ending(
          row.text("noun"),
          Stream.of(row.text("verbs").split("\\|")).map(e -> e.equals("-") ? "" : e).toList());
    }

    String stemOf(String word) {
      return word.substring(0, Math.max(0, word.length() - noun.length()));
    }
  }

  private Derivation() {}

  /** What may be the verb of the word, likelier ones first; itself is not among them. */
  static List<String> verbs(String word) {
    String noun = british(word);
    Set<String> verbs = new LinkedHashSet<>();
    if (!noun.equals(word)) {
      verbs.add(noun);
    }
    for (Ending ending : ENDINGS) {
      String stem = ending.stemOf(noun);
      if (noun.endsWith(ending.noun()) && stem.length() >= SHORTEST_STEM) {
        ending.verbs().forEach(other -> verbs.add(stem + other));
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
   * One form for a verb and its noun, where the ending tells the verb, as -isation and -ification
   * do, or {@code data/lexicon/deed-nouns.tsv} has it. Others do not: a department is no departing.
   */
  static String base(String word) {
    String noun = british(word);
    if (DEEDS.containsKey(noun)) {
      return DEEDS.getOrDefault(noun, noun);
    }
    if (noun.endsWith("ing")) {
      return verbs(noun).stream().filter(VERBS::contains).findFirst().orElse(noun);
    }
    for (Ending ending : ENDINGS) {
      String stem = ending.stemOf(noun);
      if (ending.noun().endsWith("ation")
          && ending.verbs().size() == 1
          && noun.endsWith(ending.noun())
          && stem.length() > SHORTEST_STEM) {
        return stem + ending.verbs().getFirst();
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
