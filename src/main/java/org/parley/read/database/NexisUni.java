package org.parley.read.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nexis Uni, Lexis+ and Nexis Advance as paragraphs: headline, newspaper, date, labelled lines,
 * "Body", the text, labelled lines of the catalogue, "End of Document". A list of contents may
 * stand before the first.
 */
final class NexisUni {
  private static final Pattern END = Pattern.compile("(?i)\\s*End of Document\\s*");
  private static final Pattern BODY = Pattern.compile("(?i)\\s*Body\\s*");
  private static final Pattern CATALOGUE =
      Pattern.compile("(?i)\\s*(?:Classification|Load-Date:.*|Notes|Graphic)\\s*");
  private static final Pattern COPYRIGHT = Pattern.compile("\\s*(?:Copyright|©).{0,200}");

  private NexisUni() {}

  static List<Entry> entries(List<String> paragraphs) {
    List<String> lines = Paragraphs.lines(paragraphs);
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (END.matcher(lines.get(i)).matches()) {
        entry(lines.subList(from, i)).ifPresent(entries::add);
        from = i + 1;
      }
    }
    return entries;
  }

  private static Optional<Entry> entry(List<String> lines) {
    int body = first(BODY, lines, 0);
    if (body < 0) {
      return Optional.empty();
    }
    int end = first(CATALOGUE, lines, body + 1);
    List<String> tail = end < 0 ? List.of() : lines.subList(end, lines.size());
    Map<String, String> fields = new HashMap<>();
    head(lines.subList(0, body), fields);
    for (String line : tail) {
      put(fields, "language", Paragraphs.labelled(line, "Language"));
    }
    List<String> text = lines.subList(body + 1, end < 0 ? lines.size() : end);
    return Optional.of(new Entry(fields, Paragraphs.asTheyAre(text)));
  }

  private static int first(Pattern pattern, List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The date is the last one before the body; newspaper and headline stand right above it. */
  private static void head(List<String> lines, Map<String, String> fields) {
    int date = lines.size() - 1;
    while (date >= 0 && !Paragraphs.isDate(lines.get(date))) {
      date--;
    }
    for (String line : lines.subList(Math.max(date, 0), lines.size())) {
      put(fields, "author", Paragraphs.author(Paragraphs.labelled(line, "Byline")));
      put(fields, "url", Paragraphs.labelled(line, "URL"));
    }
    if (date < 0) {
      return;
    }
    put(fields, "date", lines.get(date).strip());
    int publisher = date - 1;
    while (publisher >= 0 && lines.get(publisher).isBlank()) {
      publisher--;
    }
    if (publisher < 0) {
      return;
    }
    put(fields, "publisher", lines.get(publisher).strip());
    int last = publisher - 1;
    while (last >= 0
        && (lines.get(last).isBlank() || COPYRIGHT.matcher(lines.get(last)).matches())) {
      last--;
    }
    int first = last;
    while (first > 0 && !lines.get(first - 1).isBlank()) {
      first--;
    }
    if (last >= 0) {
      put(fields, "title", Paragraphs.oneLine(lines.subList(first, last + 1)));
    }
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.putIfAbsent(name, value);
    }
  }
}
