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
public record TreeRepair(
    String name, TreePattern pattern, List<TreeChange> changes, String example) {
  public TreeRepair {
    changes = List.copyOf(changes);
  }

  /** In the order of the table, in which they are made. */
  public static List<TreeRepair> all() {
    return Table.read("tree-repairs", TreeRepair::of);
  }

  static TreeRepair of(TableRow row) {
    TreePattern pattern = TreePattern.of(row);
    Set<String> known = new HashSet<>();
    pattern.edges().forEach(edge -> known.addAll(List.of(edge.above(), edge.below())));
    List<TreeChange> changes = new ArrayList<>();
    for (String change : row.text("change").split(",")) {
      changes.addAll(changes(row, change.strip()));
    }
    for (TreeChange change : changes) {
      String other =
          switch (change) {
            case TreeChange.Hung hung -> hung.on();
            case TreeChange.Placed placed -> placed.of();
          };
      if (!known.containsAll(List.of(change.word(), other))) {
        throw row.broken("changes a word that is not on its path: " + change);
      }
    }
    return new TreeRepair(row.text("repair"), pattern, changes, row.text("example"));
  }

  private static List<? extends TreeChange> changes(TableRow row, String text) {
    String[] placed = text.split(" for ");
    if (placed.length == 2) {
      return List.of(new TreeChange.Placed(placed[0].strip(), placed[1].strip()));
    }
    return TreePattern.edges(row, text).stream()
        .map(
            edge ->
                new TreeChange.Hung(edge.below(), edge.above(), String.join("|", edge.relations())))
        .toList();
  }
}
