package org.parley.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/**
 * What a format found of an article, before its text is laid out.
 *
 * @param fields values by lower-case name, as {@link Field} knows them, all but the body
 * @param body the text, without a headline that stands in the fields
 */
record ArticleDraft(Map<String, String> fields, String body) {
  /** More lines than this are a table or a log. */
  private static final int MOST_LINES = 100_000;

  ArticleDraft {
    fields = Map.copyOf(fields);
  }

  /**
   * The article, or why there is none: no words, too many, or not English.
   *
   * @param id its id where the fields give none
   * @param place where in the source it stands, for problems
   */
  Outcome<Article> finish(Source source, String id, String place) {
    String known = oneLine(Field.ID).orElse(id);
    String fingerprint = Fingerprint.of(known, fields, body);
    if (source.recognition().knows(known, fingerprint)) {
      return new Outcome.Failed<>(new Problem(Code.KNOWN, known, place, "is as it was"));
    }
    String given = Encodings.clean(body);
    if (given.length() > source.limit()) {
      return source.failed(Code.TOO_LARGE, place, Encodings.tooLarge(source.limit()));
    }
    if (given.chars().filter(c -> c == '\n').count() > MOST_LINES) {
      return source.failed(
          Code.TOO_LARGE,
          place,
          "has more than the %,d lines that one article may have".formatted(MOST_LINES));
    }
    if (given.chars().noneMatch(Character::isLetterOrDigit)) {
      return source.failed(Code.EMPTY, place, "holds no text");
    }
    Optional<String> title = oneLine(Field.HEADLINE);
    String text =
        title.filter(line -> !begins(given, line)).map(line -> line + "\n\n").orElse("") + given;
    Optional<String> tag = oneLine(Field.LANGUAGE);
    Optional<String> foreign = Languages.shared().foreign(text, tag);
    if (foreign.isPresent()) {
      return source.failed(
          Code.NOT_ENGLISH,
          place,
          "is in %s; only English is read, so it was skipped".formatted(foreign.get()));
    }
    source.recognition().met(known, fingerprint);
    return new Outcome.Ok<>(article(known, title, Languages.tag(tag), text));
  }

  private Article article(String id, Optional<String> title, String language, String text) {
    Layout layout = Layout.of(text, title.isPresent());
    Optional<String> headline = title.or(layout::headline);
    Optional<LocalDate> published = oneLine(Field.DATE).flatMap(Dates::parse).or(layout::dateline);
    Optional<String> publisher = oneLine(Field.PUBLISHER);
    Optional<String> author = oneLine(Field.AUTHOR).or(layout::byline);
    Optional<String> url = oneLine(Field.URL);
    return new Article(
        id,
        headline,
        published,
        publisher,
        author,
        url,
        language,
        text,
        layout.blocks(),
        ContentHash.of(headline, published, publisher, author, url, language, text));
  }

  private Optional<String> oneLine(Field field) {
    return field
        .in(fields)
        .map(value -> Encodings.clean(value).strip().replaceAll("\\s+", " "))
        .filter(value -> !value.isEmpty());
  }

  /** Whether the text's first line is this headline already. */
  private static boolean begins(String text, String headline) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return plain(first).equals(plain(headline));
  }

  private static String plain(String line) {
    return line.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
