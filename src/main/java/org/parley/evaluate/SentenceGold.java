package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sentences that name two actors, with the PLOVER type of what the first does to the second.
 *
 * @param sentences the id of each different sentence, in their order: s00000, s00001 …
 */
public record SentenceGold(Path path, List<SentenceRow> rows, Map<String, String> sentences)
    implements Gold {
  static final List<String> COLUMNS = List.of("sentence", "source", "target", "gold_root");
  private static final ObjectMapper JSON = new ObjectMapper();

  public SentenceGold {
    rows = List.copyOf(rows);
    // the ids come from the order
    sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
  }

  static SentenceGold read(Path file) {
    List<SentenceRow> rows = new ArrayList<>();
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Map<String, String> cells : Csv.read(file, '\t', COLUMNS)) {
      SentenceRow row =
          new SentenceRow(
              cells.getOrDefault("sentence", ""),
              cells.getOrDefault("source", ""),
              cells.getOrDefault("target", ""),
              cells.getOrDefault("gold_root", ""));
      rows.add(row);
      sentences.putIfAbsent(row.sentence(), String.format(Locale.ROOT, "s%05d", sentences.size()));
    }
    if (rows.isEmpty()) {
      throw new GoldException(file + ": has no rows below its head; name a table with sentences");
    }
    return new SentenceGold(file, rows, sentences);
  }

  @Override
  public GoldKind kind() {
    return GoldKind.SENTENCES;
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    sentences.forEach((sentence, id) -> texts.put(id, sentence));
    return texts;
  }

  /** Each different sentence as an article, in the JSON lines that {@code parley build} reads. */
  public String asArticles() {
    return texts().entrySet().stream()
        .map(text -> line(text.getKey(), text.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(String id, String sentence) {
    Map<String, String> article = new LinkedHashMap<>();
    article.put("id", id);
    article.put("title", "");
    article.put("text", sentence);
    try {
      return JSON.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
