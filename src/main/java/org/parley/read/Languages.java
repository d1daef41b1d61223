package org.parley.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.lexicon.LanguageWords;

/**
 * Whether a text is in English, by the share of its words that are a language's commonest ones
 * ({@code stopwords.tsv}). In doubt it is: a short text or one with few such words is English.
 */
final class Languages {
  private static final class Shared {
    static final Languages LANGUAGES = new Languages(LanguageWords.all());
  }

  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final int SAMPLE = 20_000;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_DISTINCT = 4;
  private static final int FEWEST_LETTERS = 60;
  private static final int FEWEST_WORDS_OF_NO_LANGUAGE = 80;
  private static final double LEAST_SHARE = 0.15;
  private static final double LEAST_ENGLISH = 0.04;

  private final Map<String, Set<String>> commonest = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Languages(List<LanguageWords> languages) {
    for (LanguageWords each : languages) {
      names.put(each.language(), each.name());
      commonest.computeIfAbsent(each.language(), language -> new HashSet<>()).addAll(each.words());
    }
  }

  static Languages shared() {
    return Shared.LANGUAGES;
  }

  /** The BCP 47 tag of an English article: the given one if it is one, else {@code en}. */
  static String tag(Optional<String> given) {
    return given
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> locale.getLanguage().equals("en"))
        .map(Locale::toLanguageTag)
        .orElse("en");
  }

  /**
   * The language of a text that is not English, in words. A given tag decides, but not that a
   * German page is English because its template says so.
   */
  Optional<String> foreign(String text, Optional<String> given) {
    Optional<String> language = given.flatMap(this::languageOf);
    if (language.isPresent() && !language.get().equals("en")) {
      return Optional.of(nameOf(language.get()));
    }
    return detectForeign(text);
  }

  /** The ISO 639 code that a tag ("de-AT", "en_US", "English") means; empty for none. */
  private Optional<String> languageOf(String tag) {
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (name.getValue().equalsIgnoreCase(tag)) {
        return Optional.of(name.getKey());
      }
    }
    String code = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    for (String two : Locale.getISOLanguages()) {
      if (code.equals(two) || code.equals(Locale.of(two).getISO3Language())) {
        return Optional.of(two);
      }
    }
    return Optional.empty();
  }

  private String nameOf(String code) {
    return names.getOrDefault(code, Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
  }

  private Optional<String> detectForeign(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(WORD.split(sample.replace('’', '\''))).filter(w -> !w.isEmpty()).toList();
    boolean otherScript = isInOtherScript(sample);
    if (words.size() < FEWEST_WORDS && !otherScript) {
      return Optional.empty();
    }
    Map<String, Double> shares = new HashMap<>();
    commonest.forEach((language, common) -> shares.put(language, share(words, common)));
    double english = shares.getOrDefault("en", 0.0);
    String best =
        shares.entrySet().stream()
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("en");
    double most = shares.getOrDefault(best, 0.0);
    if (most >= (otherScript ? LEAST_SHARE / 3 : LEAST_SHARE)
        && most > 1.5 * english
        && distinct(words, best) >= FEWEST_DISTINCT) {
      return Optional.of(nameOf(best));
    }
    if (otherScript) {
      return Optional.of("a language of another script");
    }
    return words.size() >= FEWEST_WORDS_OF_NO_LANGUAGE && english < LEAST_ENGLISH
        ? Optional.of("no language that is known here")
        : Optional.empty();
  }

  private static double share(List<String> words, Set<String> common) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(common::contains).count() / words.size();
  }

  private long distinct(List<String> words, String language) {
    Set<String> common = commonest.getOrDefault(language, Set.of());
    return words.stream().filter(common::contains).distinct().count();
  }

  private static boolean isInOtherScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters >= FEWEST_LETTERS && latin * 2 < letters;
  }
}
