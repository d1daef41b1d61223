package org.parley.llm;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/** Puts a {@link LlmReader} together from its settings. */
public final class Opening {
  private Opening() {}

  /** A reader, or why there is none: a record or a file that cannot be read or written. */
  public static Outcome<LlmReader> of(Settings settings) {
    return of(settings, Pause.real());
  }

  static Outcome<LlmReader> of(Settings settings, Pause pause) {
    return switch (answers(settings.answers())) {
      case Outcome.Failed<Answers> failed -> new Outcome.Failed<>(failed.problem());
      case Outcome.Ok<Answers> ok -> reader(settings, ok.value(), pause);
    };
  }

  private static Outcome<LlmReader> reader(Settings settings, Answers answers, Pause pause) {
    Usage usage = new Usage(settings.limits());
    if (settings.requests().isPresent()) {
      Path file = settings.requests().get();
      try {
        RequestFile requests = RequestFile.open(file);
        return ok(settings, answers, requests, usage, requests);
      } catch (IOException e) {
        return failed(Problem.Code.UNREADABLE, file, "cannot be written: " + e);
      }
    }
    Model model =
        settings.answers().filter(Files::isRegularFile).isPresent()
            ? new RecordOnly()
            : tries(settings, usage, pause);
    return ok(settings, answers, model, usage, () -> {});
  }

  private static Outcome<LlmReader> ok(
      Settings settings, Answers answers, Model asked, Usage usage, Closeable rest) {
    Fuse fuse = new Fuse(asked);
    Model model = new Bounded(fuse, settings.parallel());
    return new Outcome.Ok<>(
        new LlmReader(settings.prompt(), settings.model(), answers, model, fuse, usage, rest));
  }

  /** The endpoint, asked as often as it may help. */
  private static Model tries(Settings settings, Usage usage, Pause pause) {
    Model once =
        new Deferred(() -> new Endpoint(settings.endpoint(), settings.key(), settings.timeout()));
    return new Retrying(new Metered(once, usage), settings.tries(), pause);
  }

  /** A file holds a batch's results; anything else is a folder, which may be yet to be made. */
  private static Outcome<Answers> answers(Optional<Path> given) {
    if (given.isEmpty()) {
      return new Outcome.Ok<>(Answers.none());
    }
    Path path = given.get();
    if (Files.isRegularFile(path)) {
      return BatchResults.open(path);
    }
    return Files.notExists(path) && path.toString().matches(".*\\.(jsonl|ndjson|json)")
        ? failed(Problem.Code.NOT_FOUND, path, "no such file: check the path")
        : AnswerFolder.open(path);
  }

  private static <T> Outcome<T> failed(Problem.Code code, Path path, String message) {
    return new Outcome.Failed<>(new Problem(code, path.toString(), "", Excerpt.of(message)));
  }
}
