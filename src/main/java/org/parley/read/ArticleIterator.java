package org.parley.read;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** Goes through the entries, one open file at a time. */
final class ArticleIterator implements Iterator<Outcome<Article>> {
  /** An input that is being read. */
  private record Open(Source source, Feed feed, Closeable stream) {}

  private static final int HEAD = 1 << 16;

  private final Iterator<Inputs.Entry> entries;
  private final InputStream stdin;
  private final int limit;
  private final Recognition recognition;
  private Optional<Open> open = Optional.empty();
  private Optional<Outcome<Article>> next = Optional.empty();

  ArticleIterator(
      List<Inputs.Entry> entries, InputStream stdin, int limit, Recognition recognition) {
    this.entries = entries.iterator();
    this.stdin = stdin;
    this.limit = limit;
    this.recognition = recognition;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (open.isPresent() || entries.hasNext())) {
      next = open.isPresent() ? more(open.get()) : begin(entries.next());
    }
    return next.isPresent();
  }

  @Override
  public Outcome<Article> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome<Article> outcome = next.orElseThrow();
    next = Optional.empty();
    return outcome;
  }

  private Optional<Outcome<Article>> more(Open input) {
    Optional<Outcome<Article>> outcome =
        guarded(input.source(), () -> input.feed().next(), input.stream());
    if (outcome.isEmpty()) {
      close(input.stream());
    }
    return outcome;
  }

  private Optional<Outcome<Article>> begin(Inputs.Entry entry) {
    if (entry instanceof Inputs.Entry.Trouble trouble) {
      return Optional.of(new Outcome.Failed<>(trouble.problem()));
    }
    if (entry instanceof Inputs.Entry.File file) {
      Source source = new Source(file.path().toString(), idOf(file.path()), limit, recognition);
      return open(source, () -> Files.newInputStream(file.path()), file.format());
    }
    Source source = new Source(Inputs.STANDARD_INPUT, "stdin", limit, recognition);
    return open(source, () -> stdin, Optional.empty());
  }

  private interface Opening {
    InputStream stream() throws IOException;
  }

  private Optional<Outcome<Article>> open(Source source, Opening opening, Optional<Format> format) {
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
          BufferedReader reader = new BufferedReader(Encodings.reader(stream), HEAD);
          Format known = format.isPresent() ? format.get() : Format.ofBeginning(head(reader));
          open = Optional.of(new Open(source, feed(known, source, reader), closing));
          return Optional.empty();
        },
        closing);
  }

  private static String head(Reader reader) throws IOException {
    char[] head = new char[HEAD];
    reader.mark(HEAD);
    int length = 0;
    for (int n = 0; n >= 0 && length < HEAD; n = reader.read(head, length, HEAD - length)) {
      length += n;
    }
    reader.reset();
    return new String(head, 0, length);
  }

  private static Feed feed(Format format, Source source, Reader reader) throws IOException {
    return switch (format) {
      case TEXT -> new OneArticle(source, reader, OneArticle::plainText);
      case MARKDOWN -> new OneArticle(source, reader, Markdown::read);
      case HTML -> new OneArticle(source, reader, HtmlPage::read);
      case JSON -> new JsonDocument(source, reader);
      case JSON_LINES -> new JsonLines(source, reader);
    };
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
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
