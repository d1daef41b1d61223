package org.parley.lexicon;

import java.util.List;

/**
 * A line of {@code stopwords.tsv}: the commonest function words of a language.
 *
 * @param language its ISO 639-1 code
 * @param name in English
 */
public record LanguageWords(String language, String name, List<String> words) {
  public LanguageWords {
    words = List.copyOf(words);
  }

  public static List<LanguageWords> all() {
    return Table.read(
        "stopwords",
        row ->
            new LanguageWords(
                row.text("language"), row.text("name"), List.of(row.text("words").split(" "))));
  }
}
