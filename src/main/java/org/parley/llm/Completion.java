package org.parley.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A chat completion as it stands in the results of a batch. */
final class Completion {
  private Completion() {}

  /**
   * What the line of a batch's results says: {@code response} with a status and a body, or {@code
   * error}.
   */
  static Answer of(JsonNode line) {
    JsonNode response = line.path("response");
    JsonNode error =
        line.path("error").isObject() ? line.path("error") : response.path("body").path("error");
    int status = response.path("status_code").asInt(200);
    if (error.isObject() || status != 200) {
      String said = error.path("message").asText(error.path("code").asText(""));
      return new Answer.Failed(
          Failure.SERVER_ERROR,
          "the batch failed on it (%d): %s".formatted(status, Excerpt.of(said)));
    }
    return ofBody(response.path("body"));
  }

  private static Answer ofBody(JsonNode body) {
    JsonNode choice = body.path("choices").path(0);
    JsonNode message = choice.path("message");
    String text = message.path("content").isTextual() ? message.path("content").asText() : "";
    Tokens tokens = tokens(body.path("usage"));
    String refusal = message.path("refusal").isTextual() ? message.path("refusal").asText() : "";
    if (!refusal.isBlank()) {
      return Ending.REFUSED.failure(refusal, tokens);
    }
    return ending(choice.path("finish_reason").asText(""))
        .or(() -> text.isBlank() ? Optional.of(Ending.EMPTY) : Optional.empty())
        .or(() -> JsonText.in(text).isEmpty() ? Optional.of(Ending.NO_JSON) : Optional.empty())
        .<Answer>map(ending -> ending.failure(tokens))
        .orElseGet(() -> new Answer.Answered(text, tokens));
  }

  private static Optional<Ending> ending(String reason) {
    return switch (reason) {
      case "length" -> Optional.of(Ending.CUT);
      case "content_filter" -> Optional.of(Ending.FILTERED);
      default -> Optional.empty();
    };
  }

  private static Tokens tokens(JsonNode usage) {
    return new Tokens(
        Math.max(0, usage.path("prompt_tokens").asLong()),
        Math.max(0, usage.path("completion_tokens").asLong()));
  }
}
