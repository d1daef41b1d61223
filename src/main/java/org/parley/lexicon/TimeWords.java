package org.parley.lexicon;

import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of {@code time-words.tsv}, and patterns written with them: {@code {month:m}} is any
 * name of a month, captured as {@code m}. Patterns ignore case, except in names.
 */
public final class TimeWords {
  private record Word(TimeWordKind kind, String word, String value) {
    static Word of(TableRow row) {
      return new Word(
          row.one(TimeWordKind.class, "class"),
          row.text("word").toLowerCase(Locale.ROOT),
          row.cell("value"));
    }
  }

  private static final Map<TimeWordKind, Map<String, String>> WORDS = read();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)(?::(\\w+))?\\}");

  /** By so many letters a month or weekday is told from the others. */
  private static final int BEGINNING = 3;

  private TimeWords() {}

  private static Map<TimeWordKind, Map<String, String>> read() {
    Map<TimeWordKind, Map<String, String>> words = new EnumMap<>(TimeWordKind.class);
    for (Word word : Table.read("time-words", Word::of)) {
      words.computeIfAbsent(word.kind(), kind -> new HashMap<>()).put(word.word(), word.value());
    }
    return words;
  }

  private static Map<String, String> all(TimeWordKind kind) {
    return WORDS.getOrDefault(kind, Map.of());
  }

  /** What a word counts for: a number as it is written, else by the table. */
  public static String value(TimeWordKind kind, String word) {
    String value = all(kind).get(word.toLowerCase(Locale.ROOT));
    return value == null ? word : value;
  }

  /**
   * A kind's names with their capitals, whatever the pattern ignores, as alternatives of a pattern.
   */
  public static String names(TimeWordKind kind) {
    return all(kind).keySet().stream()
        .sorted(WordClasses.LONGEST)
        .map(TimeWords::asName)
        .collect(Collectors.joining("|", "(?-i:", ")"));
  }

  /** The first three letters of a kind's names, as alternatives of a pattern. */
  public static String beginnings(TimeWordKind kind) {
    return all(kind).keySet().stream()
        .map(name -> name.substring(0, BEGINNING))
        .distinct()
        .sorted()
        .map(TimeWords::asName)
        .collect(Collectors.joining("|"));
  }

  /** The month whose name begins as the word does; no word of fewer than three letters is one. */
  public static Optional<Month> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String beginning = lower.substring(0, Math.min(BEGINNING, lower.length()));
    return all(TimeWordKind.MONTH_NAME).entrySet().stream()
        .filter(name -> name.getKey().substring(0, BEGINNING).equals(beginning))
        .findFirst()
        .map(name -> Month.of(Integer.parseInt(name.getValue())));
  }

  public static Pattern pattern(String form) {
    StringBuilder regex = new StringBuilder("\\b");
    Matcher matcher = PLACEHOLDER.matcher(form);
    int from = 0;
    while (matcher.find()) {
      regex.append(form, from, matcher.start());
      String group = matcher.group(2) == null ? "(?:" : "(?<" + matcher.group(2) + ">";
      regex.append(part(matcher.group(1), group));
      from = matcher.end();
    }
    return Pattern.compile(regex.append(form.substring(from)).toString(), Pattern.CASE_INSENSITIVE);
  }

  private static String part(String name, String group) {
    return switch (name) {
      case "month" -> group + names(TimeWordKind.MONTH_NAME) + ")(?![\\p{L}])";
      case "weekday" -> group + names(TimeWordKind.WEEKDAY) + ")(?![\\p{L}])";
      case "dayname" -> group + names(TimeWordKind.DAY_NAME) + ")(?![\\p{L}])";
      case "season" -> group + alternatives(TimeWordKind.SEASON) + ")(?![\\p{L}])";
      case "vague" -> group + alternatives(TimeWordKind.VAGUE) + ")(?![\\p{L}])";
      case "measure" -> group + alternatives(TimeWordKind.MEASURE) + ")(?![\\p{L}])";
      case "number" -> group + "\\d{1,3}|" + alternatives(TimeWordKind.NUMBER) + ")";
      case "day" -> group + "\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d)";
      case "year" -> group + "(?:19|20)\\d\\d)(?!\\d|,\\d)";
      // a number below 1900 is a year only where the words before it say so
      case "anyyear" -> group + "(?:1[5-9]|20)\\d\\d)(?!\\d|,\\d)";
      case "unit" -> group + "day|week|month|year|decade)s?(?![\\p{L}-])";
      case "to" -> group + " ?[-–—] ?| (?:to|until|till|through|and) )";
      case "part" -> "(?:,? (?:at )?(?:dawn|morning|noon|afternoon|evening|night|midnight))?";
      default -> throw new IllegalArgumentException("no part of time: " + name);
    };
  }

  /** A kind's words as alternatives of a pattern. */
  public static String alternatives(TimeWordKind kind) {
    return WordClasses.alternatives(all(kind).keySet());
  }

  /** The keys are in small letters; names begin each word with a capital. */
  private static String asName(String word) {
    StringBuilder name = new StringBuilder();
    for (String part : word.split(" ")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(part.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(part.substring(1));
    }
    return Pattern.quote(name.toString());
  }
}
