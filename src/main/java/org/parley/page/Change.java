package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where holders stood when, as a drawing: a line for each, a sign for each dated position.
 *
 * @param height of the drawing, in its units
 * @param outside how many dates are so long before or after the others that they are not drawn
 */
record Change(List<ChangeLine> lines, List<Tick> ticks, int height, int outside) {
  static final int WIDTH = 960;
  static final int LEFT = 230;
  static final int STEP = 34;
  private static final int MOST = 14;
  private static final int RIGHT = 24;
  private static final int NAME = 26;

  /** How far apart two signs of one side are at least. */
  private static final int GRID = 14;

  static Change of(List<Row> rows) {
    Map<String, List<Row>> holders = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> TimeScale.day(row.get("since")).isPresent())
        .forEach(
            row -> holders.computeIfAbsent(row.get("holder"), k -> new ArrayList<>()).add(row));
    List<Map.Entry<String, List<Row>>> shown =
        holders.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, List<Row>> each) -> -sides(each.getValue()))
                    .thenComparing(each -> -each.getValue().size())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST)
            .toList();
    List<String> dates =
        shown.stream()
            .flatMap(each -> each.getValue().stream())
            .map(row -> row.get("since"))
            .toList();
    List<String> common = TimeScale.common(dates);
    Optional<TimeScale> scale = TimeScale.over(common, LEFT, WIDTH - LEFT - RIGHT);
    if (scale.isEmpty() || scale.get().first().equals(scale.get().last())) {
      return new Change(List.of(), List.of(), 0, 0);
    }
    List<ChangeLine> lines = new ArrayList<>();
    for (var each : shown) {
      int y = STEP * lines.size() + STEP / 2;
      lines.add(
          new ChangeLine(
              Text.shortened(each.getKey(), NAME), y, marks(each.getValue(), scale.get())));
    }
    int outside = dates.size() - common.size();
    return new Change(lines, scale.get().ticks(), STEP * lines.size() + STEP, outside);
  }

  private static long sides(List<Row> rows) {
    return rows.stream().map(row -> row.get("position")).distinct().count();
  }

  private static List<ChangeMark> marks(List<Row> rows, TimeScale scale) {
    Map<String, ChangeMark> marks = new LinkedHashMap<>();
    for (Row row : rows) {
      Side side = Side.of(row.get("position"));
      TimeScale.day(row.get("since"))
          .filter(scale::reaches)
          .map(scale::x)
          .ifPresent(
              x ->
                  marks.putIfAbsent(
                      x / GRID + side.name(),
                      new ChangeMark(x, side, row.get("since"), row.get("iri"))));
    }
    return List.copyOf(marks.values());
  }
}
