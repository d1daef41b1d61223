package org.parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that are read, by the endings of their files and by how they begin. */
enum Format {
  TEXT("txt"),
  MARKDOWN("md", "markdown"),
  HTML("html", "htm", "xhtml"),
  JSON("json"),
  JSON_LINES("jsonl", "ndjson"),
  TABLE("csv", "tsv", "tab"),
  FEED("rss", "atom", "xml"),
  WORD("docx"),
  OPEN_DOCUMENT("odt"),
  BOOK("epub"),
  RICH_TEXT("rtf"),
  PRINT("pdf"),
  WEB_ARCHIVE("warc");

  static final String ENDINGS =
      ".txt, .md, .html, .htm, .json, .jsonl, .ndjson, .csv, .tsv, .rss, .atom, .xml, .docx, .odt,"
          + " .epub, .rtf, .pdf or .warc (or one of these with .gz)";

  private static final Pattern TAG =
      Pattern.compile(
          "<(!doctype|!--|\\?xml|html|head|body|main|article|section|div|p|h[1-6]|meta|title|link|script|table)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FRONT_MATTER =
      Pattern.compile("---[ \\t]*\\r?\\n\\s*[\\w-]+:.*", Pattern.DOTALL);
  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*[\"}].*", Pattern.DOTALL);
  private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);
  private static final Pattern HTML_PAGE =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!doctype html|<html)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FEED_START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<(?:\\w+:)?(?:rss|feed|RDF)\\b.*",
          Pattern.DOTALL);

  /** How files begin that are no text, by their formats' own specifications. */
  private static final Map<String, Format> BEGINNINGS =
      Map.of("%PDF-", PRINT, "{\\rtf", RICH_TEXT, "WARC/", WEB_ARCHIVE);

  /** What stands among the first bytes of a ZIP archive that is a document. */
  private static final Map<String, Format> ARCHIVES =
      Map.of(
          "word/", WORD,
          "mimetypeapplication/vnd.oasis.opendocument.text", OPEN_DOCUMENT,
          "mimetypeapplication/epub+zip", BOOK);

  private static final String ZIP = "PK\u0003\u0004";

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  static Optional<Format> ofFile(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    for (Format format : values()) {
      if (name.contains(".") && format.endings.contains(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether files of it are read as bytes, not as characters. */
  boolean isBinary() {
    return BEGINNINGS.containsValue(this) || ARCHIVES.containsValue(this);
  }

  /**
   * The format of a file that is no text; empty for texts and all that is not known.
   *
   * @param start its first bytes, each a character
   */
  static Optional<Format> ofBytes(String start, Optional<Format> named) {
    for (Map.Entry<String, Format> beginning : BEGINNINGS.entrySet()) {
      if (start.startsWith(beginning.getKey())) {
        return Optional.of(beginning.getValue());
      }
    }
    if (!start.startsWith(ZIP)) {
      return Optional.empty();
    }
    return ARCHIVES.entrySet().stream()
        .filter(archive -> start.contains(archive.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> named.filter(ARCHIVES::containsValue));
  }

  /**
   * The format of a text: what it looks like, where it can only be that; else what it is named.
   *
   * @return empty where neither tells
   */
  static Optional<Format> ofText(String head, Optional<Format> named, Columns columns) {
    Optional<Format> seen = ofBeginning(head, columns);
    if (named.isEmpty()) {
      return seen;
    }
    return switch (named.get()) {
      case TEXT -> seen.filter(format -> format != MARKDOWN).or(() -> named);
      case HTML -> seen.filter(format -> format == FEED).or(() -> named);
      case FEED -> seen.filter(format -> format == FEED || isPage(head));
      case JSON, JSON_LINES ->
          seen.filter(format -> format == HTML || format == FEED).or(() -> named);
      case MARKDOWN, TABLE -> named;
      case WORD, OPEN_DOCUMENT, BOOK, RICH_TEXT, PRINT, WEB_ARCHIVE -> Optional.empty();
    };
  }

  private static boolean isPage(String head) {
    return HTML_PAGE.matcher(head).matches();
  }

  /** The format of a text that begins like this; empty for a text that is just that. */
  private static Optional<Format> ofBeginning(String head, Columns columns) {
    String start = head.strip();
    if (JSON_OBJECT.matcher(start).matches()) {
      return Optional.of(holdsLines(start) ? JSON_LINES : JSON);
    }
    if (JSON_ARRAY.matcher(start).matches()) {
      return Optional.of(JSON);
    }
    if (FEED_START.matcher(start).matches()) {
      return Optional.of(FEED);
    }
    if (TAG.matcher(start).matches()) {
      return Optional.of(HTML);
    }
    if (FRONT_MATTER.matcher(start).matches()) {
      return Optional.of(MARKDOWN);
    }
    return Spreadsheet.looksLike(head, columns) ? Optional.of(TABLE) : Optional.empty();
  }

  /** JSON lines: the first line is a whole object, or the second one begins another. */
  private static boolean holdsLines(String json) {
    List<String> lines = json.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() == 2
        && (lines.get(0).stripTrailing().endsWith("}") || lines.get(1).startsWith("{\""));
  }
}
