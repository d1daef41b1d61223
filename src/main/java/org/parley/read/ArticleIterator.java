package org.parley.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/** Goes through the entries, one open file at a time. */
final class ArticleIterator implements Iterator<Outcome<Article>> {
  /** An input that is being read. */
  private record Open(Source source, Feed feed, Closeable stream) {}

  private final Iterator<Inputs.Entry> entries;
  private final InputStream stdin;
  private final int limit;
  private final Columns columns;
  private final Recognition recognition;

  /** What was noticed of articles that are read all the same; it comes before them. */
  private final Queue<Problem> remarks = new ArrayDeque<>();

  private Optional<Open> open = Optional.empty();

  /** Whether anything came of the input that is being read. */
  private boolean found;

  private Optional<Outcome<Article>> next = Optional.empty();

  ArticleIterator(
      List<Inputs.Entry> entries,
      InputStream stdin,
      int limit,
      Columns columns,
      Recognition recognition) {
    this.entries = entries.iterator();
    this.stdin = stdin;
    this.limit = limit;
    this.columns = columns;
    this.recognition = recognition;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (open.isPresent() || entries.hasNext())) {
      next = open.isPresent() ? more(open.get()) : begin(entries.next());
    }
    return next.isPresent() || !remarks.isEmpty();
  }

  @Override
  public Outcome<Article> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (!remarks.isEmpty()) {
      return new Outcome.Failed<>(remarks.remove());
    }
    Outcome<Article> outcome = next.orElseThrow();
    next = Optional.empty();
    return outcome;
  }

  private Optional<Outcome<Article>> more(Open input) {
    Optional<Outcome<Article>> outcome =
        guarded(input.source(), () -> input.feed().next(), input.stream());
    if (outcome.isPresent()) {
      found = true;
      return outcome;
    }
    close(input.stream());
    return found || !remarks.isEmpty()
        ? Optional.empty()
        : Optional.of(input.source().failed(Code.EMPTY, "", "holds no articles"));
  }

  private Optional<Outcome<Article>> begin(Inputs.Entry entry) {
    if (entry instanceof Inputs.Entry.Trouble trouble) {
      return Optional.of(new Outcome.Failed<>(trouble.problem()));
    }
    if (entry instanceof Inputs.Entry.File file) {
      Source source = source(file.path().toString(), idOf(file.path()));
      return open(
          source, () -> Files.newInputStream(file.path()), file.format(), !file.hasToBeKnown());
    }
    if (entry instanceof Inputs.Entry.Made made) {
      Source source = source(made.path().toString(), idOf(made.path()));
      return open(source, made::lines, Optional.of(Format.JSON_LINES), true);
    }
    return open(source(Inputs.STANDARD_INPUT, "stdin"), () -> stdin, Optional.empty(), true);
  }

  private Source source(String name, String id) {
    return new Source(name, id, limit, columns, remarks::add, recognition);
  }

  private interface Opening {
    InputStream stream() throws IOException;
  }

  private Optional<Outcome<Article>> open(
      Source source, Opening opening, Optional<Format> format, boolean text) {
    InputStream stream;
    try {
      stream = opening.stream();
    } catch (IOException e) {
      return Optional.of(source.failed(Code.UNREADABLE, "", "cannot be read: " + Inputs.reason(e)));
    }
    Closeable closing = stream == stdin ? () -> {} : stream;
    return guarded(
        source,
        () -> {
          found = false;
          open = Optional.of(new Open(source, Feeds.open(source, stream, format, text), closing));
          return Optional.empty();
        },
        closing);
  }

  private interface Step {
    Optional<Outcome<Article>> take() throws IOException;
  }

  /**
   * Takes a step in an input; when that fails the input is closed and the failure is its outcome.
   * This is the one place that catches what a parser may throw at bytes that nobody foresaw: any
   * input at all may fail, and none may take the run with it.
   */
  private Optional<Outcome<Article>> guarded(Source source, Step step, Closeable stream) {
    try {
      return step.take();
    } catch (BadInputException e) {
      close(stream);
      return Optional.of(new Outcome.Failed<>(e.problem(source)));
    } catch (IOException e) {
      close(stream);
      return Optional.of(source.failed(Code.UNREADABLE, "", "cannot be read: " + Inputs.reason(e)));
    } catch (NoClassDefFoundError e) {
      close(stream);
      return Optional.of(
          source.failed(
              Code.UNSUPPORTED_FORMAT,
              "",
              "needs libraries that this command does without; pass it through 'parley read' first"));
    } catch (RuntimeException | StackOverflowError e) {
      close(stream);
      return Optional.of(
          source.failed(
              Code.MALFORMED, "", "cannot be understood: " + e.getClass().getSimpleName()));
    }
  }

  private void close(Closeable stream) {
    open = Optional.empty();
    try {
      stream.close();
    } catch (IOException alreadyRead) {
      // Everything that was wanted from it has been read.
    }
  }

  private static String idOf(Path file) {
    String name = String.valueOf(file.getFileName());
    name = name.replaceFirst("(?i)\\.gz$", "");
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
