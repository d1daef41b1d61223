package org.parley.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.claim.Position;

/** Which answers of holders in articles are borne out well enough to be given. */
final class Cells {
  /** What the passages of an answer have to come to, for a holder with a name of his own. */
  private static final double ENOUGH = 0.13;

  /** For one whom only his article describes ("some officials"), who is often none. */
  private static final double ENOUGH_FOR_DESCRIBED = 0.7;

  private record Cell(String article, String holder, String code, Position position) {}

  private final Map<Cell, Double> sums = new HashMap<>();

  /** For each cell, the most that anybody comes to who speaks for its holder and says the same. */
  private final Map<Cell, Double> spokenFor = new HashMap<>();

  private Cells(List<Candidate> candidates) {
    Map<Cell, Set<String>> allies = new HashMap<>();
    for (Candidate each : candidates) {
      each.position()
          .ifPresent(
              position -> {
                Cell cell = cell(each, each.passage().holder(), position);
                sums.merge(cell, each.confidence(), Double::sum);
                allies.computeIfAbsent(cell, c -> new HashSet<>()).addAll(each.passage().allies());
              });
    }
    allies.forEach(
        (cell, all) ->
            all.stream()
                .filter(ally -> !ally.equals(cell.holder()))
                .map(ally -> new Cell(cell.article(), ally, cell.code(), cell.position()))
                .forEach(ally -> spokenFor.merge(ally, sum(cell), Math::max)));
  }

  /** Those whose answers are borne out, and not just those of whoever speaks for the holder. */
  static List<Candidate> borneOut(List<Candidate> candidates) {
    Cells cells = new Cells(candidates);
    return candidates.stream()
        .filter(each -> each.position().filter(side -> cells.stands(each, side)).isPresent())
        .toList();
  }

  private boolean stands(Candidate candidate, Position position) {
    String holder = candidate.passage().holder();
    Cell cell = cell(candidate, holder, position);
    boolean described = holder.startsWith(candidate.article() + "-");
    // of a state and its spokesman who say the same, the one whom the article says it of more
    return sum(cell) >= (described ? ENOUGH_FOR_DESCRIBED : ENOUGH)
        && spokenFor.getOrDefault(cell, 0.0) < sum(cell);
  }

  private double sum(Cell cell) {
    return sums.getOrDefault(cell, 0.0);
  }

  private static Cell cell(Candidate candidate, String holder, Position position) {
    return new Cell(candidate.article(), holder, candidate.code(), position);
  }
}
