package org.parley.resolve.gazetteer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.graph.Gazetteer;
import org.parley.graph.Tenure;

/** Who is in office when. ISO dates of different lengths are compared by their common beginning. */
public final class Tenures {
  /** A term that was open in an older source says nothing of later years. */
  private static final String RECENT = "2024";

  private Tenures() {}

  public static boolean holds(Tenure tenure, Optional<LocalDate> date) {
    boolean open =
        tenure.to().isEmpty() && tenure.asOf().filter(a -> a.compareTo(RECENT) < 0).isEmpty();
    if (date.isEmpty()) {
      return open;
    }
    String day = date.get().toString();
    if (tenure
        .from()
        .or(() -> firstKnown(tenure))
        .filter(f -> day.substring(0, Math.min(day.length(), f.length())).compareTo(f) < 0)
        .isPresent()) {
      return false;
    }
    if (tenure.to().isPresent()) {
      String to = tenure.to().get();
      return day.substring(0, Math.min(day.length(), to.length())).compareTo(to) <= 0;
    }
    return open
        || tenure
            .asOf()
            .filter(a -> day.substring(0, Math.min(day.length(), a.length())).compareTo(a) <= 0)
            .isPresent();
  }

  /** A term whose beginning nobody noted is known of the year of its last known day alone. */
  private static Optional<String> firstKnown(Tenure tenure) {
    return tenure.to().or(tenure::asOf).map(day -> day.substring(0, 4));
  }

  /**
   * The last office that somebody took. Of several taken on one day (kings of many realms, a
   * president who is a prince elsewhere) it is the one whose row stands first.
   *
   * @param tenures by the day on which they began
   */
  public static Optional<Tenure> last(List<Tenure> tenures) {
    return tenures.isEmpty()
        ? Optional.empty()
        : tenures.stream().filter(t -> t.from().equals(tenures.getLast().from())).findFirst();
  }

  /** The one who held the office on the day; none when nobody or more than one did. */
  public static Optional<String> holder(
      Gazetteer gazetteer, String office, String of, Optional<LocalDate> date) {
    List<String> holders =
        gazetteer.tenures(office, of).stream()
            .filter(t -> holds(t, date))
            .map(Tenure::person)
            .distinct()
            .toList();
    return holders.isEmpty() ? Optional.empty() : Optional.of(holders.getLast());
  }
}
