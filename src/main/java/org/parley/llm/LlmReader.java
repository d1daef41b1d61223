package org.parley.llm;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;

/**
 * Has articles read by a language model: from the record where it has the answer, else from the
 * endpoint, within the limits. What an answer says is not looked at, only that it is a JSON object.
 * Thread-safe; threads that call it side by side make the requests that are under way at once.
 */
public final class LlmReader implements Closeable {
  private final Prompt prompt;
  private final String name;
  private final Answers answers;
  private final Model model;
  private final Fuse fuse;
  private final Usage usage;
  private final Closeable rest;

  /**
   * @param model who is asked, in the end through the fuse
   * @param rest what is to be closed with the reader
   */
  LlmReader(
      Prompt prompt,
      String name,
      Answers answers,
      Model model,
      Fuse fuse,
      Usage usage,
      Closeable rest) {
    this.prompt = prompt;
    this.name = name;
    this.answers = answers;
    this.model = model;
    this.fuse = fuse;
    this.usage = usage;
    this.rest = rest;
  }

  /** What was used so far; limits count from when the reader was opened. */
  public Usage usage() {
    return usage;
  }

  /**
   * The answers to an article's parts, in order, each a JSON object as the model wrote it; or what
   * kept the article from being read. Never throws for a fault of article, model or network.
   *
   * @throws java.io.UncheckedIOException if the file of requests cannot be written
   */
  public Outcome<List<String>> read(Article article) {
    List<String> texts = new ArrayList<>();
    Optional<Problem> postponed = Optional.empty();
    for (Request request : prompt.requests(article, name)) {
      switch (read(request)) {
        case Outcome.Ok<String> ok -> texts.add(ok.value());
        case Outcome.Failed<String> failed -> {
          // All that is to be asked by other means has to be written down.
          if (failed.problem().code() != Problem.Code.REQUEST_WRITTEN) {
            return new Outcome.Failed<>(failed.problem());
          }
          postponed = postponed.or(() -> Optional.of(failed.problem()));
        }
      }
    }
    return postponed
        .<Outcome<List<String>>>map(Outcome.Failed::new)
        .orElseGet(() -> new Outcome.Ok<>(List.copyOf(texts)));
  }

  private Outcome<String> read(Request request) {
    return switch (answers.find(request)) {
      case AnswerEntry.Broken broken -> new Outcome.Failed<>(broken.problem());
      case AnswerEntry.Found found -> {
        usage.found();
        yield judged(request, found.answer());
      }
      case AnswerEntry.Missing missing ->
          switch (ask(request)) {
            case Answer.Answered answered -> kept(request, answered);
            case Answer.Failed failed -> failed(request, failed, missing.why());
          };
    };
  }

  /** Asks, and once more if the answer is no JSON object; that is seldom, and worth one try. */
  private Answer ask(Request request) {
    Answer first = model.ask(request);
    return first instanceof Answer.Answered answered && JsonText.in(answered.text()).isEmpty()
        ? model.ask(request.again())
        : first;
  }

  private Outcome<String> kept(Request request, Answer.Answered answer) {
    Outcome<String> judged = judged(request, answer);
    if (judged instanceof Outcome.Ok<String>) {
      try {
        answers.keep(request, answer);
      } catch (IOException e) {
        Answer.Failed failed =
            new Answer.Failed(
                Failure.UNRECORDED,
                "its answer could not be recorded (" + Excerpt.of(e.toString()) + ")");
        fuse.blow(failed);
        return failed(request, failed, "");
      }
    }
    return judged;
  }

  private static Outcome<String> judged(Request request, Answer.Answered answer) {
    return JsonText.in(answer.text())
        .<Outcome<String>>map(Outcome.Ok::new)
        .orElseGet(() -> failed(request, Ending.NO_JSON.failure(answer.tokens()), ""));
  }

  private static Outcome<String> failed(Request request, Answer.Failed failed, String before) {
    String place =
        request.parts() == 1 ? "" : "part %d of %d".formatted(request.part(), request.parts());
    String message = failed.message() + (before.isEmpty() ? "" : " (" + before + ")");
    return new Outcome.Failed<>(
        new Problem(failed.kind().code(), request.article(), place, message));
  }

  @Override
  public void close() throws IOException {
    rest.close();
  }
}
