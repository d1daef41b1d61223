package org.parley.read.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The databases whose exports are known by how their lines look, whatever file they come in. */
public final class Databases {
  private static final List<Function<List<String>, List<Entry>>> ALL =
      List.of(NexisUni::entries, NexisText::entries, Factiva::entries);

  private Databases() {}

  /**
   * The articles of an export; none if it is no export of these.
   *
   * @param lines of a text, or paragraphs of a document, empty ones too
   */
  public static List<Entry> entries(List<String> lines) {
    return ALL.stream()
        .map(database -> database.apply(lines))
        .filter(entries -> !entries.isEmpty())
        .findFirst()
        .map(Databases::withLanguage)
        .orElse(List.of());
  }

  /** An export gives the language of some articles only; the others are in that of the most. */
  private static List<Entry> withLanguage(List<Entry> entries) {
    Optional<String> usual =
        entries.stream()
            .map(entry -> entry.fields().getOrDefault("language", ""))
            .filter(language -> !language.isEmpty())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet()
            .stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey);
    return usual
        .map(language -> entries.stream().map(entry -> entry.with("language", language)).toList())
        .orElse(entries);
  }
}
