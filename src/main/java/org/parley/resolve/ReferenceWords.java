package org.parley.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code data/lexicon/reference-words.tsv}: by which descriptions refer. */
final class ReferenceWords {
  private static final ReferenceWords BUILT_IN = new ReferenceWords("reference-words.tsv");

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  private ReferenceWords(String table) {
    new TsvTable(table, text(table))
        .forEach(
            row -> {
              String wordClass = row.required("class");
              String word = row.required("word");
              words.computeIfAbsent(wordClass, c -> new ArrayList<>()).add(word);
              row.optional("kind")
                  .ifPresent(
                      kind ->
                          kinds
                              .computeIfAbsent(wordClass + " " + word, k -> new TreeSet<>())
                              .add(kind));
            });
  }

  static ReferenceWords builtIn() {
    return BUILT_IN;
  }

  /** The text of a lexicon table. */
  static String text(String table) {
    try (InputStream in = ReferenceWords.class.getResourceAsStream("/data/lexicon/" + table)) {
      if (in == null) {
        throw new IllegalStateException("the lexicon " + table + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + table, e);
    }
  }

  boolean is(String wordClass, String word) {
    return words.getOrDefault(wordClass, List.of()).contains(word);
  }

  /** The words of a class, in the order of the table. */
  List<String> all(String wordClass) {
    return words.getOrDefault(wordClass, List.of());
  }

  /** Kinds of the gazetteer's organisations that a common noun can mean; most mean none. */
  Set<String> organizationKinds(String noun) {
    return kinds.getOrDefault("kind " + noun, Set.of());
  }

  /** The gender that a title or noun tells: {@code m}, {@code f}. */
  Optional<String> genderOf(String word) {
    return kinds.getOrDefault("gender " + word, Set.of()).stream().findFirst();
  }

  /**
   * What the noun of "both …", "the two …" takes up: {@code state}, {@code person}, {@code any}.
   */
  Optional<String> pairOf(String noun) {
    return kinds.getOrDefault("pair " + noun, Set.of()).stream().findFirst();
  }
}
