package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the client library throws, as a {@link Failure}. Nothing here shows the key. */
final class Faults {
  private static final int COMPLAINT = 500;

  private Faults() {}

  static Answer.Failed failure(Request request, RuntimeException fault, Optional<ApiKey> key) {
    Answer.Failed failed = failure(request, fault);
    String message = key.map(given -> given.hiddenIn(failed.message())).orElse(failed.message());
    return new Answer.Failed(failed.kind(), message, failed.tokens(), failed.retryAfter());
  }

  /**
   * What the endpoint says of a request that it does not understand; the beginning alone, since
   * some repeat the request, and with it the article.
   */
  static Optional<String> complaint(RuntimeException fault) {
    return causes(fault)
        .filter(StatusException.class::isInstance)
        .map(StatusException.class::cast)
        .filter(status -> status.statusCode() == 400 || status.statusCode() == 422)
        .map(status -> said(status).substring(0, Math.min(said(status).length(), COMPLAINT)))
        .findFirst();
  }

  private static Answer.Failed failure(Request request, RuntimeException fault) {
    for (Throwable cause : (Iterable<Throwable>) causes(fault)::iterator) {
      switch (cause) {
        case StatusException status -> {
          return status(status);
        }
        case ContentFilteredException refusal -> {
          return Ending.REFUSED.failure(said(refusal), Tokens.estimated(request, said(refusal)));
        }
        case TimeoutException timeout -> {
          return new Answer.Failed(
              Failure.TIMEOUT, "there was no whole answer in time: allow more with --timeout");
        }
        case JsonProcessingException broken -> {
          return new Answer.Failed(
              Failure.GARBLED, "the endpoint's response is no chat completion, or half of one");
        }
        case IOException unreached -> {
          return new Answer.Failed(
              Failure.UNREACHABLE,
              "the endpoint could not be reached ("
                  + Excerpt.of(unreached.getClass().getSimpleName() + " " + said(unreached)).strip()
                  + "): is it running, and is --endpoint right?");
        }
        case InternalServerException nothing -> {
          return new Answer.Failed(
              Failure.GARBLED, "the endpoint's response is no chat completion");
        }
        default -> {}
      }
    }
    return new Answer.Failed(
        Failure.BAD_REQUEST,
        "the request could not be made: "
            + Excerpt.of(fault.getClass().getSimpleName() + " " + said(fault)));
  }

  private static Answer.Failed status(StatusException fault) {
    int code = fault.statusCode();
    String words = said(fault);
    String heard =
        "the endpoint answered " + code + (words.isBlank() ? "" : ": " + Excerpt.of(words));
    return switch (code) {
      case 401, 403 ->
          // The body is left out: some repeat a part of the key.
          new Answer.Failed(
              Failure.UNAUTHORISED,
              "the endpoint answered %d: it wants a valid key, in PARLEY_LLM_KEY or OPENAI_API_KEY"
                  .formatted(code));
      case 402 -> new Answer.Failed(Failure.UNPAID, heard);
      case 404 ->
          new Answer.Failed(
              Failure.NOT_FOUND, heard + "; check --model and --endpoint (with its /v1)");
      case 408 -> new Answer.Failed(Failure.TIMEOUT, heard);
      case 429 ->
          words.toLowerCase(Locale.ROOT).contains("insufficient_quota")
              ? new Answer.Failed(Failure.UNPAID, heard)
              : new Answer.Failed(Failure.RATE_LIMITED, heard, Tokens.NONE, fault.retryAfter());
      default ->
          code >= 500
              ? new Answer.Failed(Failure.SERVER_ERROR, heard, Tokens.NONE, fault.retryAfter())
              : new Answer.Failed(Failure.BAD_REQUEST, heard);
    };
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20);
  }

  private static String said(Throwable fault) {
    return Optional.ofNullable(fault.getMessage()).orElse("");
  }
}
