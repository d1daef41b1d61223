package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * The results of a batch run: JSON lines, each with a {@code custom_id}, which is a request's key,
 * and a {@code response} or {@code error}. Of several lines for a key the first that is an answer
 * counts, so results of later runs can be put after earlier ones. Held in memory, as far as they
 * are answers.
 */
final class BatchResults implements Answers {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path file;
  private final Map<String, Answer> results;

  private BatchResults(Path file, Map<String, Answer> results) {
    this.file = file;
    this.results = Map.copyOf(results);
  }

  /**
   * Reads a file; a line that is no result makes all of it a problem, since it is no whole
   * download.
   */
  static Outcome<Answers> open(Path file) {
    Map<String, Answer> results = new HashMap<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          JsonNode result = JSON.readTree(line);
          if (!result.path("custom_id").isTextual()) {
            return failed(file, number, "has no custom_id, so it is no result of a batch");
          }
          results.merge(
              result.path("custom_id").asText(),
              Completion.of(result),
              (one, other) -> one instanceof Answer.Answered ? one : other);
        }
      }
    } catch (JsonProcessingException e) {
      return failed(file, number, "is broken JSON: fetch the batch's results again");
    } catch (IOException e) {
      return failed(file, number + 1, "cannot be read: " + Excerpt.of(e.toString()));
    }
    return new Outcome.Ok<>(new BatchResults(file, results));
  }

  private static Outcome<Answers> failed(Path file, int line, String what) {
    return new Outcome.Failed<>(
        new Problem(Problem.Code.MALFORMED, file.toString(), "line " + line, what));
  }

  @Override
  public AnswerEntry find(Request request) {
    return switch (results.get(request.key())) {
      case null -> new AnswerEntry.Missing("no answer to it in " + file);
      case Answer.Answered answered -> new AnswerEntry.Found(answered);
      case Answer.Failed failed -> new AnswerEntry.Missing(failed.message());
    };
  }

  /** A file of results is the endpoint's, and stays as it came. */
  @Override
  public void keep(Request request, Answer.Answered answer) {}
}
