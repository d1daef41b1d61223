package org.parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lines of a page are furniture, by the patterns of {@code furniture.tsv}. */
final class Furniture {
  /** What a furniture line says of the lines around it. */
  enum Kind {
    /** The line is furniture. */
    LINE,
    /** So is it, and it names the author (its first group). */
    BYLINE,
    /** It heads a list of links: what follows is furniture until a paragraph begins. */
    TEASERS,
    /** The article ends here. */
    TAIL
  }

  private record Rule(Pattern pattern, Kind kind) {}

  private static final class Shared {
    static final Furniture FURNITURE = new Furniture(Table.rows("furniture.tsv", 2));
  }

  private static final int LONGEST_LINE = 300;

  private final List<Rule> rules = new ArrayList<>();
  private final Set<String> pageParts;

  private Furniture(List<List<String>> rows) {
    for (List<String> row : rows) {
      if (!row.get(1).equals("page")) {
        rules.add(
            new Rule(
                Pattern.compile(row.get(0), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
      }
    }
    pageParts =
        rows.stream()
            .filter(row -> row.get(1).equals("page"))
            .map(row -> row.get(0))
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
