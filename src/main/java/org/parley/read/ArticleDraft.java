package org.parley.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/**
 * What a format found of an article, before its text is laid out.
 *
 * @param fields values by plain name, as {@link Field} knows them, all but the body
 * @param body the text, without a headline that stands in the fields
 * @param catalogued whether people wrote the fields down for a database; their word on the language
 *     then counts, while a page's template says anything
 */
record ArticleDraft(Map<String, String> fields, String body, boolean catalogued) {
  /** More lines than this are a table or a log. */
  private static final int MOST_LINES = 100_000;

  /** What interfaces write where they give the beginning of a text only. */
  private static final Pattern CUT = Pattern.compile("\\s*\\[\\+(\\d+) chars\\]\\s*\\z");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final String REMOVED = "[Removed]";

  ArticleDraft(Map<String, String> fields, String body) {
    this(fields, body, false);
  }

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
    if (given.strip().equals(REMOVED)) {
      return source.failed(Code.EMPTY, place, "holds no text: its publisher removed it");
    }
    Matcher cut = CUT.matcher(given);
    if (cut.find()) {
      source.remark(
          place,
          "only the beginning of this text was given; %s characters of it are missing"
              .formatted(cut.group(1)));
      given = given.substring(0, cut.start());
    }
    Outcome<Article> article = whole(source, known, place, given);
    if (article instanceof Outcome.Ok) {
      source.recognition().met(known, fingerprint);
    }
    return article;
  }

  private Outcome<Article> whole(Source source, String known, String place, String given) {
    Optional<String> title = oneLine(Field.HEADLINE);
    String text =
        title.filter(line -> !begins(given, line)).map(line -> line + "\n\n").orElse("") + given;
    Optional<String> tag = oneLine(Field.LANGUAGE);
    Optional<String> foreign =
        catalogued && tag.isPresent()
            ? Languages.shared().foreign("", tag)
            : Languages.shared().foreign(text, tag);
    if (foreign.isPresent()) {
      return source.failed(
          Code.NOT_ENGLISH,
          place,
          "is in %s; only English is read, so it was skipped".formatted(foreign.get()));
    }
    return new Outcome.Ok<>(article(source, known, place, title, Languages.tag(tag), text));
  }

  private Article article(
      Source source,
      String id,
      String place,
      Optional<String> title,
      String language,
      String text) {
    Layout layout = Layout.of(text, title.isPresent());
    Optional<String> headline = title.or(layout::headline);
    Optional<String> url = oneLine(Field.URL);
    Optional<LocalDate> published =
        given(source, place).or(layout::dateline).or(() -> url.flatMap(Dates::inAddress));
    Optional<String> publisher = oneLine(Field.PUBLISHER).filter(ArticleDraft::isName);
    Optional<String> author = oneLine(Field.AUTHOR).filter(ArticleDraft::isName).or(layout::byline);
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

  /** The day that the fields give; a date that cannot be one is remarked on. */
  private Optional<LocalDate> given(Source source, String place) {
    List<String> dates = Field.DATE.all(fields);
    Optional<LocalDate> day = dates.stream().flatMap(d -> Dates.parse(d).stream()).findFirst();
    if (day.isEmpty() && !dates.isEmpty()) {
      source.remark(
          place,
          "its date \"%s\" is not understood, so it has none; write it as 2025-03-04"
              .formatted(shortened(dates.getFirst())));
    }
    return day;
  }

  private static String shortened(String value) {
    String line = Encodings.clean(value).strip().replaceAll("\\s+", " ");
    return line.length() <= 40 ? line : line.substring(0, 40) + "…";
  }

  private Optional<String> oneLine(Field field) {
    return field
        .in(fields)
        .map(value -> BLANKS.matcher(Encodings.clean(value)).replaceAll(" ").strip())
        .filter(value -> !value.isEmpty());
  }

  /** Whether a value is words rather than a number in somebody's database. */
  private static boolean isName(String value) {
    return value.codePoints().anyMatch(Character::isLetter);
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
