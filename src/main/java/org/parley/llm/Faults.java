package org.parley.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.TimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the client library throws, as a {@link Failure}. Nothing here shows the key.
 *
 * @param key what is not to be shown
 */
record Faults(Request request, Optional<ApiKey> key) {
  /** How much of what an endpoint complains of is looked at. */
  private static final int COMPLAINT = 500;

  private static final int MOST_CAUSES = 20;

  /** What came of the request that ended in a fault. */
  Answer.Failed failure(RuntimeException fault) {
    // The library wraps what is thrown below it; what is known best stands deepest.
    return first(fault, StatusException.class)
        .map(this::status)
        .or(() -> first(fault, ContentFilteredException.class).map(this::refusal))
        .or(() -> first(fault, TimeoutException.class).map(late -> timeout()))
        .or(() -> first(fault, JsonProcessingException.class).map(broken -> garbled()))
        // What BoundedBody throws.
        .or(() -> first(fault, IllegalStateException.class).map(tooLong -> garbled()))
        .or(() -> first(fault, IOException.class).map(this::unreachable))
        .orElseGet(Faults::garbled);
  }

  /**
   * What the endpoint says of a request that it does not understand; the beginning alone, since
   * some repeat the request, and with it the article.
   */
  static Optional<String> complaint(RuntimeException fault) {
    return first(fault, StatusException.class)
        .filter(status -> status.statusCode() == 400 || status.statusCode() == 422)
        .flatMap(status -> Optional.ofNullable(status.getMessage()))
        .map(words -> words.substring(0, Math.min(words.length(), COMPLAINT)));
  }

  private Answer.Failed status(StatusException fault) {
    int code = fault.statusCode();
    String words = said(fault);
    String heard = "the endpoint answered " + code + (words.isEmpty() ? "" : ": " + words);
    return switch (code) {
      case 401, 403 ->
          // The body is left out: some repeat a part of the key.
          failed(
              Failure.UNAUTHORISED,
              "the endpoint answered %d: it wants a key that may use the model, in %s"
                  .formatted(code, String.join(" or ", ApiKey.VARIABLES)));
      case 402 -> failed(Failure.UNPAID, heard);
      case 404 -> failed(Failure.NOT_FOUND, heard + "; check --model and --endpoint (with /v1)");
      case 408 -> failed(Failure.TIMEOUT, heard);
      case 429 ->
          words.toLowerCase(Locale.ROOT).contains("insufficient_quota")
              ? failed(Failure.UNPAID, heard)
              : failed(Failure.RATE_LIMITED, heard, fault.retryAfter());
      default ->
          code >= 500
              ? failed(Failure.SERVER_ERROR, heard, fault.retryAfter())
              : failed(Failure.BAD_REQUEST, heard);
    };
  }

  private Answer.Failed refusal(ContentFilteredException fault) {
    return Ending.REFUSED.failure(said(fault), Tokens.estimated(request, said(fault)));
  }

  private Answer.Failed unreachable(IOException fault) {
    String what = (fault.getClass().getSimpleName() + " " + said(fault)).strip();
    return failed(
        Failure.UNREACHABLE,
        "the endpoint could not be reached (%s): is it running, and is --endpoint right?"
            .formatted(what));
  }

  private static Answer.Failed timeout() {
    return failed(Failure.TIMEOUT, "there was no whole answer in time: allow more with --timeout");
  }

  private static Answer.Failed garbled() {
    return failed(Failure.GARBLED, "the endpoint's response is no chat completion, or half of one");
  }

  private static Answer.Failed failed(Failure kind, String message) {
    return new Answer.Failed(kind, message);
  }

  private static Answer.Failed failed(Failure kind, String message, Optional<Duration> retryAfter) {
    return new Answer.Failed(kind, message, Tokens.NONE, retryAfter);
  }

  /** The key is taken out before the text is shortened, so that no half of it stays. */
  private String said(Throwable fault) {
    String words = Optional.ofNullable(fault.getMessage()).orElse("");
    return Excerpt.of(key.map(given -> given.hiddenIn(words)).orElse(words));
  }

  private static <T> Optional<T> first(Throwable fault, Class<T> kind) {
    List<Throwable> causes =
        Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
            .limit(MOST_CAUSES)
            .toList();
    return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
