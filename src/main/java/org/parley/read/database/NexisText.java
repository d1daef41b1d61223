package org.parley.read.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * LexisNexis as it was until 2020, in plain text or as the lines of its HTML: "3 of 10 DOCUMENTS",
 * newspaper, date, headline, labelled lines, the text, further labelled lines, a copyright.
 */
final class NexisText {
  private static final Pattern START = Pattern.compile("\\s*\\d{1,6} of \\d{1,6} DOCUMENTS?\\s*");
  private static final Pattern LABEL =
      Pattern.compile("\\s*[A-Z][A-Z-]{2,24}(?: [A-Z]{2,12})?:(?:\\s.*)?");
  private static final Pattern HEAD_LABEL =
      Pattern.compile(
          "\\s*(?:BYLINE|SECTION|LENGTH|DATELINE|HIGHLIGHT|SERIES|HEADLINE|SOURCE|COLUMN):(?:\\s.*)?");
  private static final Pattern COPYRIGHT =
      Pattern.compile("\\s*Copyright (?:\\(c\\) )?\\d{4}\\b.*|\\s*All Rights Reserved\\s*");

  private NexisText() {}

  static List<Entry> entries(List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || START.matcher(lines.get(i)).matches()) {
        if (from >= 0) {
          entries.add(entry(lines.subList(from, i)));
        }
        from = i + 1;
      }
    }
    return entries;
  }

  private static Entry entry(List<String> lines) {
    Map<String, String> fields = new HashMap<>();
    int date = 0;
    while (date < lines.size() && !Paragraphs.isDate(lines.get(date))) {
      date++;
    }
    int at = date;
    if (date < lines.size()) {
      fields.put("date", lines.get(date).strip());
      lines.subList(0, date).stream()
          .filter(line -> !line.isBlank() && !COPYRIGHT.matcher(line).matches())
          .findFirst()
          .ifPresent(line -> fields.put("publisher", line.strip()));
      at = behindBlock(lines, date);
    } else {
      at = 0;
    }
    at = headline(lines, at, fields);
    at = labels(lines, at, fields);
    return rest(lines, at, fields);
  }

  /** The first line of the next block: the edition stands right below the date. */
  private static int behindBlock(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).isBlank()) {
      at++;
    }
    return skipBlank(lines, at);
  }

  private static int skipBlank(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static int headline(List<String> lines, int from, Map<String, String> fields) {
    int at = from;
    List<String> headline = new ArrayList<>();
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && !HEAD_LABEL.matcher(lines.get(at)).matches()) {
      headline.add(lines.get(at++));
    }
    if (!headline.isEmpty()) {
      fields.put("title", Paragraphs.oneLine(headline));
    }
    return skipBlank(lines, at);
  }

  /** Labelled blocks between headline and text. */
  private static int labels(List<String> lines, int from, Map<String, String> fields) {
    int at = from;
    while (at < lines.size() && HEAD_LABEL.matcher(lines.get(at)).matches()) {
      int end = at;
      while (end < lines.size() && !lines.get(end).isBlank()) {
        end++;
      }
      label(Paragraphs.oneLine(lines.subList(at, end)), fields);
      at = skipBlank(lines, end);
    }
    return at;
  }

  private static void label(String line, Map<String, String> fields) {
    int colon = line.indexOf(':');
    String value = line.substring(colon + 1).strip();
    switch (line.substring(0, colon).toUpperCase(Locale.ROOT)) {
      case "BYLINE" -> fields.put("author", Paragraphs.author(value));
      case "HEADLINE" -> fields.putIfAbsent("title", value);
      case "LANGUAGE" -> fields.put("language", value);
      case "URL" -> fields.put("url", value);
      default -> {}
    }
  }

  /** The text goes up to the first label of the catalogue, or the copyright. */
  private static Entry rest(List<String> lines, int from, Map<String, String> fields) {
    int end = from;
    while (end < lines.size() && !endsText(lines, end, from)) {
      end++;
    }
    for (String line : lines.subList(end, lines.size())) {
      if (LABEL.matcher(line).matches()) {
        label(line.strip(), fields);
      }
    }
    return new Entry(fields, Paragraphs.unwrapped(lines.subList(from, end)));
  }

  private static boolean endsText(List<String> lines, int at, int from) {
    boolean apart = at == from || lines.get(at - 1).isBlank();
    String line = lines.get(at);
    return apart
        && (line.startsWith("LOAD-DATE:")
            || COPYRIGHT.matcher(line).matches() && line.startsWith("   ")
            || LABEL.matcher(line).matches() && leadsToCatalogue(lines, at));
  }

  /** A label ends the text if only such blocks follow: an interview has labels in between. */
  private static boolean leadsToCatalogue(List<String> lines, int from) {
    for (int at = from; at < lines.size(); at++) {
      String line = lines.get(at);
      boolean begins = at == from || lines.get(at - 1).isBlank();
      if (begins && !line.isBlank()) {
        if (COPYRIGHT.matcher(line).matches() || line.startsWith("LOAD-DATE:")) {
          return true;
        }
        if (!LABEL.matcher(line).matches()) {
          return false;
        }
      }
    }
    return true;
  }
}
