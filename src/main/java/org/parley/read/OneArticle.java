package org.parley.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** An input that is one article as a whole. */
final class OneArticle implements Feed {
  /** What a format makes of the characters of a file. */
  interface Parse {
    ArticleDraft draft(String file) throws IOException;
  }

  private final Source source;
  private final Reader reader;
  private final Parse parse;
  private boolean read;

  OneArticle(Source source, Reader reader, Parse parse) {
    this.source = source;
    this.reader = reader;
    this.parse = parse;
  }

  /** Plain text is an article as it stands. */
  static ArticleDraft plainText(String file) {
    return new ArticleDraft(Map.of(), file);
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    if (read) {
      return Optional.empty();
    }
    read = true;
    String file = Encodings.readAll(reader, source.limit());
    if (file.isBlank()) {
      return Optional.of(source.failed(Code.EMPTY, "", "is empty"));
    }
    return Optional.of(parse.draft(file).finish(source, source.id(), ""));
  }
}
