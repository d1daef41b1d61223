package org.parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.lexicon.FurnitureRow;
import org.parley.lexicon.FurnitureRow.Kind;

/** What lines of a page are furniture, by the patterns of {@code furniture.tsv}. */
final class Furniture {
  private record Rule(Pattern pattern, Kind kind) {}

  private static final class Shared {
    static final Furniture FURNITURE = new Furniture(FurnitureRow.all());
  }

  private static final int LONGEST_LINE = 600;

  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> pageParts;

  private Furniture(List<FurnitureRow> rows) {
    for (FurnitureRow row : rows) {
      if (row.kind() != Kind.PAGE) {
        rules.add(
            new Rule(
                Pattern.compile(row.pattern(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                row.kind()));
      }
    }
    pageParts =
        rows.stream()
            .filter(row -> row.kind() == Kind.PAGE)
            .map(FurnitureRow::pattern)
            .collect(Collectors.toUnmodifiableSet());
  }

  static Furniture shared() {
    return Shared.FURNITURE;
  }

  /** What kind of furniture a line is; empty for an article's own lines. */
  Optional<Kind> kindOf(String line) {
    return match(line).map(Rule::kind);
  }

  /** The author whom a byline names. */
  Optional<String> authorIn(String line) {
    String plain = plain(line);
    return match(line)
        .filter(rule -> rule.kind() == Kind.BYLINE)
        .map(rule -> rule.pattern().matcher(plain))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  /** Whether a class or id of this name marks a part of a page beside the article. */
  boolean isPagePart(String name) {
    return pageParts.contains(name.toLowerCase(Locale.ROOT));
  }

  private Optional<Rule> match(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    String plain = plain(line);
    return rules.stream().filter(rule -> rule.pattern().matcher(plain).matches()).findFirst();
  }

  private static String plain(String line) {
    return line.strip().replace('’', '\'').replaceAll("\\s+", " ");
  }
}
