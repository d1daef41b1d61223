package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All articles as one matrix: the commonest position of each holder on each code. */
final class WholeMatrix {
  /** A holder and a code; in this order they are gone through. */
  private record Place(String holder, String code) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::holder).thenComparing(Place::code);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private final TreeMap<Place, List<CodedRow>> predicted = new TreeMap<>();
  private final Set<Place> used = new HashSet<>();

  private WholeMatrix(List<CodedRow> rows) {
    rows.forEach(row -> add(predicted, new Place(row.holder(), row.code()), row));
  }

  static Prf score(List<MatrixCell> gold, List<CodedRow> rows) {
    TreeMap<Place, List<MatrixCell>> core = new TreeMap<>();
    TreeMap<Place, List<MatrixCell>> optional = new TreeMap<>();
    for (MatrixCell cell : gold) {
      add(cell.optional() ? optional : core, new Place(cell.holder().id(), cell.code()), cell);
    }
    optional.keySet().removeAll(core.keySet());
    WholeMatrix matrix = new WholeMatrix(rows);
    int found = matrix.take(core);
    int excused = matrix.take(optional);
    return new Prf("matrix, all articles", found, matrix.predicted.size() - excused, core.size());
  }

  /** How many of the gold places have one of the reading's that nobody took. */
  private int take(Map<Place, List<MatrixCell>> gold) {
    int taken = 0;
    for (Map.Entry<Place, List<MatrixCell>> place : gold.entrySet()) {
      String position = commonest(place.getValue().stream().map(MatrixCell::position).toList());
      MatrixHolder holder = place.getValue().getFirst().holder();
      for (Map.Entry<Place, List<CodedRow>> other : predicted.entrySet()) {
        if (other.getKey().code().equals(place.getKey().code())
            && !used.contains(other.getKey())
            && other.getValue().stream().anyMatch(row -> holder.isNamed(row.names()))
            && commonest(other.getValue().stream().map(CodedRow::position).toList())
                .equals(position)) {
          used.add(other.getKey());
          taken++;
          break;
        }
      }
    }
    return taken;
  }

  /** Of equals, the first in the alphabet. */
  private static String commonest(List<String> positions) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    positions.forEach(position -> counts.merge(position, 1, Integer::sum));
    String commonest = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        commonest = count.getKey();
        most = count.getValue();
      }
    }
    return commonest;
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V entry) {
    lists.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }
}
