package org.parley.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of {@code data/lexicon/reference-words.tsv}: by which descriptions refer. */
public final class ReferenceWords {
  private static final ReferenceWords BUILT_IN = new ReferenceWords("reference-words");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> kinds = new HashMap<>();

  private record Word(String wordClass, String word, Optional<String> kind) {
    static Word of(TableRow row) {
      return new Word(row.text("class"), row.text("word"), row.optional("kind"));
    }
  }

  private ReferenceWords(String table) {
    for (Word word : Table.read(table, Word::of)) {
      words.computeIfAbsent(word.wordClass(), c -> new LinkedHashSet<>()).add(word.word());
      word.kind()
          .ifPresent(
              kind ->
                  kinds
                      .computeIfAbsent(word.wordClass() + " " + word.word(), k -> new TreeSet<>())
                      .add(kind));
    }
  }

  public static ReferenceWords builtIn() {
    return BUILT_IN;
  }

  public boolean is(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /** The words of a class, in the order of the table. */
  public List<String> all(String wordClass) {
    return List.copyOf(words.getOrDefault(wordClass, Set.of()));
  }

  /** Kinds of the gazetteer's organisations that a common noun can mean; most mean none. */
  public Set<String> organizationKinds(String noun) {
    return kinds.getOrDefault("kind " + noun, Set.of());
  }

  /** The gender that a title or noun tells: {@code m}, {@code f}. */
  public Optional<String> genderOf(String word) {
    return kinds.getOrDefault("gender " + word, Set.of()).stream().findFirst();
  }

  /**
   * What the noun of "both …", "the two …" takes up: {@code state}, {@code person}, {@code any}.
   */
  public Optional<String> pairOf(String noun) {
    return kinds.getOrDefault("pair " + noun, Set.of()).stream().findFirst();
  }
}
