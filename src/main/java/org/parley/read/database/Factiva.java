package org.parley.read.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.lexicon.LanguageWords;

/**
 * Factiva, in the layout with a two-letter code before each field ("HD Talks begin", "LP ...") and
 * in the one without, which ends each article with its number ("Document HRBR000020250304el34").
 */
final class Factiva {
  /** The codes that Factiva documents for its fields. */
  private static final Set<String> CODES =
      Set.of(
          "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP",
          "TD", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CLM");

  private static final Pattern CODED = Pattern.compile("\\s*([A-Z]{2,3})(?:\\s+(\\S.*))?");
  private static final Pattern END =
      Pattern.compile("\\s*(?:\\(?Document|AN\\s+Document) ([A-Za-z0-9]{10,40})\\)?\\s*");
  private static final Pattern WORDS = Pattern.compile("\\s*[\\d,.]{1,9} words\\s*");
  private static final Pattern LANGUAGES =
      Pattern.compile(
          LanguageWords.all().stream()
              .map(LanguageWords::name)
              .collect(Collectors.joining("|", "\\s*(", ")\\s*")));
  private static final Pattern RIGHTS = Pattern.compile("\\s*(?:\\(c\\)|©|Copyright\\b).{0,300}");

  private Factiva() {}

  static List<Entry> entries(List<String> lines) {
    List<String> each = Paragraphs.lines(lines);
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < each.size(); i++) {
      Matcher end = END.matcher(each.get(i));
      if (end.matches()) {
        entries.add(entry(each.subList(from, i)).with("id", end.group(1)));
        from = i + 1;
      }
    }
    return entries;
  }

  private static Entry entry(List<String> lines) {
    boolean coded =
        lines.stream().anyMatch(line -> codeOf(line).equals("HD"))
            && lines.stream()
                .anyMatch(line -> codeOf(line).equals("LP") || codeOf(line).equals("TD"));
    return coded ? coded(lines) : plain(lines);
  }

  private static String codeOf(String line) {
    Matcher coded = CODED.matcher(line);
    return coded.matches() && CODES.contains(coded.group(1)) ? coded.group(1) : "";
  }

  private static Entry coded(List<String> lines) {
    Map<String, List<String>> values = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      String code = codeOf(line);
      if (!code.isEmpty()) {
        open = values.computeIfAbsent(code, key -> new ArrayList<>());
        open.add(line.strip().substring(code.length()));
      } else {
        open.add(line);
      }
    }
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", values, "HD");
    put(fields, "author", values, "BY");
    put(fields, "date", values, "PD");
    put(fields, "publisher", values, "SN");
    put(fields, "language", values, "LA");
    List<String> text = new ArrayList<>(values.getOrDefault("LP", List.of()));
    text.add("");
    text.addAll(values.getOrDefault("TD", List.of()));
    return new Entry(fields, Paragraphs.asTheyAre(text));
  }

  private static void put(
      Map<String, String> fields, String name, Map<String, List<String>> values, String code) {
    String value = Paragraphs.oneLine(values.getOrDefault(code, List.of()));
    if (!value.isEmpty()) {
      fields.put(name, name.equals("author") ? Paragraphs.author(value) : value);
    }
  }

  /** Headline, author, number of words, date, time, newspaper, code, language, rights, text. */
  private static Entry plain(List<String> lines) {
    List<String> filled = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    Map<String, String> fields = new HashMap<>();
    int words = 0;
    while (words < filled.size() && !WORDS.matcher(filled.get(words)).matches()) {
      words++;
    }
    if (words == filled.size()) {
      return new Entry(fields, Paragraphs.asTheyAre(lines));
    }
    int title = Math.max(0, words - 2);
    String above = words > 0 ? filled.get(words - 1) : "";
    boolean byline = words >= 2 && (above.matches("(?i)by .{2,80}") || above.length() < 40);
    fields.put("title", byline ? filled.get(title) : above);
    if (byline) {
      fields.put("author", Paragraphs.author(above));
    }
    int at = words + 1;
    for (; at < filled.size() && at < words + 10; at++) {
      String line = filled.get(at);
      if (Paragraphs.isDate(line)) {
        fields.put("date", line);
      } else if (LANGUAGES.matcher(line).matches()) {
        fields.put("language", line);
      } else if (RIGHTS.matcher(line).matches()) {
        at++;
        break;
      } else if (fields.containsKey("date") && !line.matches("\\d\\d:\\d\\d")) {
        fields.putIfAbsent("publisher", line);
      }
    }
    return new Entry(fields, Paragraphs.asTheyAre(filled.subList(at, filled.size())));
  }
}
