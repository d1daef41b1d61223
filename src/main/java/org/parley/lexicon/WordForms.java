package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lemmas and stems of English words by their spelling, for short texts that nobody parses: the
 * phrases of a codebook, the targets of stances. Irregular forms stand in {@code
 * data/lexicon/irregular-forms.tsv}.
 */
public final class WordForms {
  private static final int SHORTEST_STEM = 4;

  /** Endings that relatives of a word differ by; the longer ones first. */
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ements", "ement", "ments", "ment", "ances", "ance", "ences", "ence",
          "ively", "ities", "ions", "ion", "ors", "ers", "ing", "ive", "ity", "als", "ies", "ied",
          "ish", "or", "er", "ed", "es", "al", "ly", "s", "e", "y");

  private final Map<String, String> irregular = new HashMap<>();

  public WordForms() {
    record Form(String form, String lemma) {}
    Table.read("irregular-forms", row -> new Form(row.text("form"), row.text("lemma")))
        .forEach(row -> irregular.put(row.form(), row.lemma()));
  }

  /**
   * What the form can be a form of, likelier ones first; the form itself is among them.
   *
   * @param known which words there are; the first known one is the lemma
   */
  public String lemma(String form, Predicate<String> known) {
    String lower = form.toLowerCase(Locale.ROOT);
    List<String> candidates = candidates(lower);
    return candidates.stream().filter(known).findFirst().orElseGet(() -> plain(lower));
  }

  private List<String> candidates(String word) {
    Set<String> all = new LinkedHashSet<>();
    if (irregular.containsKey(word)) {
      all.add(irregular.getOrDefault(word, word));
    }
    all.add(word);
    ending(word, "ies", "y", all);
    ending(word, "es", "", all);
    ending(word, "s", "", all);
    ending(word, "ied", "y", all);
    ending(word, "ed", "e", all);
    ending(word, "ed", "", all);
    ending(word, "ing", "e", all);
    ending(word, "ing", "", all);
    for (String each : new ArrayList<>(all)) {
      int length = each.length();
      if (length > 3 && each.charAt(length - 1) == each.charAt(length - 2) && !each.equals(word)) {
        all.add(each.substring(0, length - 1));
      }
    }
    return List.copyOf(all);
  }

  private static void ending(String word, String ending, String instead, Set<String> all) {
    if (word.endsWith(ending) && word.length() > ending.length() + 1) {
      all.add(word.substring(0, word.length() - ending.length()) + instead);
    }
  }

  /** An unknown word in the singular. */
  private String plain(String word) {
    String base = irregular.getOrDefault(word, word);
    boolean plural = base.endsWith("s") && !base.endsWith("ss") && base.length() > 3;
    return plural ? base.substring(0, base.length() - 1) : base;
  }

  /** What a word shares with its relatives: "inspect" of inspector, inspections, inspected. */
  public static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
