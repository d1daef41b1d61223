package org.parley.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a query says of itself, in the lines of comment that its text begins with. */
final class Header {
  private static final Pattern LINE =
      Pattern.compile("#\\s*(title|question|param|data|part):\\s*(.*)");

  private Header() {}

  /** Key and value of each line that has them. */
  static List<MatchResult> lines(String text) {
    return text.lines()
        .takeWhile(line -> line.isBlank() || line.startsWith("#"))
        .map(line -> LINE.matcher(line.strip()))
        .filter(Matcher::matches)
        .map(Matcher::toMatchResult)
        .toList();
  }

  /** Columns for programs, as the header of any query may name them. */
  static Set<String> data(String text) {
    Set<String> data = new LinkedHashSet<>();
    for (MatchResult line : lines(text)) {
      if (line.group(1).equals("data")) {
        data.addAll(List.of(line.group(2).strip().split("[ ,]+")));
      }
    }
    return data;
  }
}
