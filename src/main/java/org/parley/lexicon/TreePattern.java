package org.parley.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How words of a sentence hang on one another, each by a name of its own: {@code verb -prep->
 * preposition -pobj-> noun}. Several paths are separated by commas; all but the first begin at a
 * word of those before. What else is true of the words stands in facts: {@code noun is proper; noun
 * before verb}.
 */
public record TreePattern(List<TreeEdge> edges, List<TreeFact> facts) {
  /** The kinds that {@link TreeTest#IS} knows. */
  public static final Set<String> KINDS =
      Set.of(
          "verb",
          "finite",
          "past",
          "present",
          "noun",
          "proper",
          "pronoun",
          "person",
          "time",
          "relative",
          "headline");

  public TreePattern {
    edges = List.copyOf(edges);
    facts = List.copyOf(facts);
  }

  /** From the columns {@code path} and {@code facts}. */
  static TreePattern of(TableRow row) {
    Set<String> words = new HashSet<>();
    List<TreeEdge> edges = new ArrayList<>();
    for (String path : row.text("path").split(",")) {
      List<TreeEdge> found = edges(row, path);
      if (!words.isEmpty() && !words.contains(found.getFirst().above())) {
        throw row.broken("has a path that begins at no word before: " + path.strip());
      }
      for (TreeEdge edge : found) {
        words.add(edge.above());
        if (!words.add(edge.below())) {
          throw row.broken("comes to '%s' twice".formatted(edge.below()));
        }
      }
      edges.addAll(found);
    }
    List<TreeFact> facts = new ArrayList<>();
    for (String fact : row.cell("facts").split(";")) {
      if (!fact.isBlank()) {
        facts.add(fact(row, fact.strip(), words));
      }
    }
    return new TreePattern(edges, facts);
  }

  /** The edges of "a -relation-> b -> c", at least one. */
  static List<TreeEdge> edges(TableRow row, String path) {
    String[] parts = path.strip().split("\\s+");
    List<TreeEdge> edges = new ArrayList<>();
    for (int i = 1; i + 1 < parts.length; i += 2) {
      String arrow = parts[i];
      if (!arrow.matches("-(?:[a-z|]+-)?>")) {
        throw row.broken("has '%s' where an arrow should be".formatted(arrow));
      }
      Set<String> relations =
          arrow.equals("->")
              ? Set.of()
              : Set.of(arrow.substring(1, arrow.length() - 2).split("\\|"));
      edges.add(new TreeEdge(parts[i - 1], relations, parts[i + 1]));
    }
    if (edges.isEmpty() || parts.length % 2 == 0) {
      throw row.broken("has a path that leads nowhere: " + path.strip());
    }
    return edges;
  }

  private static TreeFact fact(TableRow row, String text, Set<String> words) {
    String[] parts = text.split("\\s+");
    boolean negated = parts.length == 4 && parts[1].equals("not");
    if (parts.length != (negated ? 4 : 3)) {
      throw row.broken("has a fact that is none: " + text);
    }
    TreeTest test = test(row, parts[parts.length - 2]);
    List<String> values = Arrays.asList(parts[parts.length - 1].split("\\|"));
    boolean known =
        words.contains(parts[0])
            && (!test.ofAnother() || words.containsAll(values))
            && (test != TreeTest.IS || KINDS.containsAll(values));
    if (!known) {
      throw row.broken("has a fact of something unknown: " + text);
    }
    return new TreeFact(parts[0], negated, test, values);
  }

  private static TreeTest test(TableRow row, String name) {
    return Arrays.stream(TreeTest.values())
        .filter(test -> test.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst()
        .orElseThrow(() -> row.broken("asks for '%s', which is no test".formatted(name)));
  }
}
