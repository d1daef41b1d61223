package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/** Articles and prompts to ask about. */
final class Sample {
  static final Prompt PROMPT =
      new Prompt("Write down who did what, as JSON.\n", "{\"type\":\"object\"}");

  /** How many requests are under way at once. */
  static final int PARALLEL = 3;

  private Sample() {}

  static Article article(String id, String text) {
    return article(id, text, Optional.of("The Continental Review"));
  }

  static Article article(String id, String text, Optional<String> publisher) {
    return new Article(
        id,
        Optional.of("Talks open in Vienna"),
        Optional.of(LocalDate.of(2025, 12, 14)),
        publisher,
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        List.of(),
        Sha256.of(text));
  }

  static Article talks() {
    return article("talks", "Talks open in Vienna\n\nAnna Weiss met the ministers on Sunday.\n");
  }

  static Settings settings(Address endpoint, Optional<Path> answers, Optional<Path> requests) {
    return settings(PROMPT, endpoint, answers, requests, Limits.none());
  }

  static Settings settings(
      Prompt prompt,
      Address endpoint,
      Optional<Path> answers,
      Optional<Path> requests,
      Limits limits) {
    return new Settings(
        prompt,
        "small-model",
        endpoint,
        Optional.empty(),
        answers,
        requests,
        limits,
        PARALLEL,
        Settings.TRIES,
        Duration.ofMinutes(1));
  }

  static Limits mostRequests(long most) {
    return new Limits(
        OptionalLong.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalLong.of(most),
        Optional.empty());
  }

  static Limits mostTokens(long most) {
    return new Limits(
        OptionalLong.of(most),
        OptionalDouble.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  /** The value of what worked. */
  static <T> T ok(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Ok<T> ok -> ok.value();
      case Outcome.Failed<T> failed -> throw new AssertionError(failed.problem());
    };
  }

  /** The problem of what did not. */
  static Problem problem(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Ok<?> ok -> throw new AssertionError("it worked: " + ok.value());
      case Outcome.Failed<?> failed -> failed.problem();
    };
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  /** The request of an article of one part. */
  static Request request(String id) {
    return PROMPT.requests(article(id, "Talks open in " + id + ".\n"), "small-model").getFirst();
  }
}
