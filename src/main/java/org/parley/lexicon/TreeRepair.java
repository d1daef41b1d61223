package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of {@code tree-repairs.tsv}: a mistake that parsers make, and how the tree should be.
 *
 * @param example a sentence in which it is made
 */
public record TreeRepair(String name, TreePattern pattern, List<Change> changes, String example) {
  /** What is done to a word, all at once and by the tree as it was. */
  public sealed interface Change {
    String word();

    /**
     * It hangs on another word.
     *
     * @param relation "subject" is nsubjpass below a passive and nsubj elsewhere; empty: the one
     *     that it has
     */
    record Hung(String word, String on, String relation) implements Change {}

    /** It stands where another word stood. */
    record Placed(String word, String of) implements Change {}
  }

  public TreeRepair {
    changes = List.copyOf(changes);
  }

  /** In the order of the table, in which they are made. */
  public static List<TreeRepair> all() {
    return Table.read("tree-repairs", TreeRepair::of);
  }

  static TreeRepair of(Table.Row row) {
    TreePattern pattern = TreePattern.of(row);
    Set<String> known = new HashSet<>();
    pattern.edges().forEach(edge -> known.addAll(List.of(edge.above(), edge.below())));
    List<Change> changes = new ArrayList<>();
    for (String change : row.text("change").split(",")) {
      changes.addAll(changes(row, change.strip()));
    }
    for (Change change : changes) {
      String other =
          switch (change) {
            case Change.Hung hung -> hung.on();
            case Change.Placed placed -> placed.of();
          };
      if (!known.containsAll(List.of(change.word(), other))) {
        throw row.broken("changes a word that is not on its path: " + change);
      }
    }
    return new TreeRepair(row.text("repair"), pattern, changes, row.text("example"));
  }

  private static List<? extends Change> changes(Table.Row row, String text) {
    String[] placed = text.split(" for ");
    if (placed.length == 2) {
      return List.of(new Change.Placed(placed[0].strip(), placed[1].strip()));
    }
    return TreePattern.edges(row, text).stream()
        .map(
            edge -> new Change.Hung(edge.below(), edge.above(), String.join("|", edge.relations())))
        .toList();
  }
}
