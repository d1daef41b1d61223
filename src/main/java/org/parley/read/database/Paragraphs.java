package org.parley.read.database;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;

/** What the databases have in common: labelled lines, and lines that make paragraphs. */
final class Paragraphs {
  private static final String MONTH = TimeWords.names(TimeWordKind.MONTH_NAME);

  /** "March 4, 2025 Tuesday 9:20 AM GMT", "4 March 2025", "Tuesday, March 4, 2025". */
  private static final Pattern DATE =
      Pattern.compile(
          ("\\s*(?:" + TimeWords.names(TimeWordKind.WEEKDAY) + ",?\\s+)?")
              + ("(?:" + MONTH + "\\s+\\d{1,2},?\\s+\\d{4}")
              + ("|\\d{1,2}\\.?\\s+" + MONTH + "\\s+\\d{4})\\b.{0,60}"));

  private Paragraphs() {}

  /** Lines of texts that may hold several each; an empty one stays. */
  static List<String> lines(List<String> texts) {
    return texts.stream().flatMap(text -> text.isEmpty() ? Stream.of("") : text.lines()).toList();
  }

  static boolean isDate(String line) {
    return DATE.matcher(line).matches();
  }

  /** The value of a line "Name: value"; empty if it is not labelled so. */
  static String labelled(String line, String name) {
    String plain = line.strip();
    return plain.regionMatches(true, 0, name + ":", 0, name.length() + 1)
        ? plain.substring(name.length() + 1).strip()
        : "";
  }

  /** The name in a line "By NAME". */
  static String author(String byline) {
    return byline.replaceFirst("^(?i:by) ", "");
  }

  /** Paragraphs of lines, an empty line between two. Lines of one are joined by a blank. */
  static String unwrapped(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        close(open, paragraphs);
      } else {
        open.append(open.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    close(open, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  /** Lines that are paragraphs each. */
  static String asTheyAre(List<String> lines) {
    return String.join(
        "\n\n", lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /** A headline that runs over lines. */
  static String oneLine(List<String> lines) {
    return String.join(" ", lines.stream().map(String::strip).toList())
        .replaceAll("\\s+", " ")
        .strip();
  }
}
