package org.parley.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many things fall into each stretch of time, drawn as bars.
 *
 * <p>A few dates long before or after all others would leave no room for those: they are counted
 * only.
 *
 * @param unit what each bar stands for: a day, month or year
 * @param outside how many dates are not drawn
 */
record Bars(List<Bar> bars, List<Tick> ticks, String unit, int most, int outside) {
  static final int WIDTH = 960;
  static final int HEIGHT = 120;
  private static final int DAYS = 70;
  private static final int MONTHS = 120;

  static Bars of(List<String> all) {
    List<String> dates = TimeScale.common(all);
    TimeScale scale =
        TimeScale.over(dates, 0, WIDTH)
            .orElseGet(() -> new TimeScale(LocalDate.EPOCH, LocalDate.EPOCH, 0, WIDTH));
    long days = ChronoUnit.DAYS.between(scale.first(), scale.last());
    int letters = days <= DAYS ? 10 : days <= MONTHS * 30L ? 7 : 4;
    Map<String, Integer> counts = new TreeMap<>();
    for (String date : dates) {
      if (date.length() >= letters && TimeScale.day(date).isPresent()) {
        counts.merge(date.substring(0, letters), 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    int width = width(days, letters);
    counts.forEach(
        (label, count) -> {
          int height = Math.max(2, (int) Math.round((double) HEIGHT * count / most));
          int x = TimeScale.day(label).map(scale::x).orElse(0);
          bars.add(
              new Bar(
                  label, count, Math.clamp(x, 0, WIDTH - width), HEIGHT - height, width, height));
        });
    return new Bars(
        bars,
        scale.ticks(),
        letters == 10 ? "day" : letters == 7 ? "month" : "year",
        most,
        all.size() - dates.size());
  }

  private static int width(long days, int letters) {
    long units =
        Math.max(1, letters == 10 ? days + 1 : letters == 7 ? days / 30 + 1 : days / 365 + 1);
    return (int) Math.clamp(WIDTH / units - 2, 2, 60);
  }
}
