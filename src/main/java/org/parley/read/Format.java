package org.parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that are read, by the endings of their files or by how they begin. */
enum Format {
  TEXT("txt"),
  MARKDOWN("md"),
  HTML("html", "htm"),
  JSON("json"),
  JSON_LINES("jsonl", "ndjson");

  static final String ENDINGS = ".txt, .md, .html, .htm, .json, .jsonl or .ndjson";

  private static final Pattern TAG =
      Pattern.compile(
          "<(!doctype|!--|\\?xml|html|head|body|main|article|section|div|p|h[1-6]|meta|title|link|script|table)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern FRONT_MATTER =
      Pattern.compile("---[ \\t]*\\r?\\n\\s*[\\w-]+:.*", Pattern.DOTALL);
  private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*[\"}].*", Pattern.DOTALL);
  private static final Pattern JSON_ARRAY = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  static Optional<Format> ofFile(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (fileName.contains(".") && format.endings.contains(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The format of a text that begins like this. */
  static Format ofBeginning(String head) {
    String start = head.strip();
    if (JSON_OBJECT.matcher(start).matches()) {
      return holdsLines(start) ? JSON_LINES : JSON;
    }
    if (JSON_ARRAY.matcher(start).matches()) {
      return JSON;
    }
    if (TAG.matcher(start).matches()) {
      return HTML;
    }
    return FRONT_MATTER.matcher(start).matches() ? MARKDOWN : TEXT;
  }

  /** JSON lines: the first line is a whole object, or the second one begins another. */
  private static boolean holdsLines(String json) {
    List<String> lines = json.lines().filter(line -> !line.isBlank()).limit(2).toList();
    return lines.size() == 2
        && (lines.get(0).stripTrailing().endsWith("}") || lines.get(1).startsWith("{\""));
  }
}
