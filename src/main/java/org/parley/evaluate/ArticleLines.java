package org.parley.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Articles as JSON lines, as far as their texts go. */
final class ArticleLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ArticleLines() {}

  /**
   * The texts by id, the title and an empty line before each; none if there is no such file.
   *
   * @throws GoldException if a line is no JSON
   */
  static Map<String, String> texts(Path file) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> lines = Files.exists(file) ? GoldFiles.text(file).lines().toList() : List.of();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        JsonNode article = parse(file, i + 1, lines.get(i));
        String title = article.path("title").asText("");
        String text = article.path("text").asText("");
        texts.put(article.path("id").asText(), title.isEmpty() ? text : title + "\n\n" + text);
      }
    }
    return texts;
  }

  private static JsonNode parse(Path file, int number, String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new GoldException(
          file + ", line " + number + ": not JSON: " + e.getOriginalMessage() + "; mend the file",
          e);
    }
  }
}
