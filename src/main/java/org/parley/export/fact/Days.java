package org.parley.export.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;

/** The days from the first to the last of a day, a month or a year, or of an interval. */
public record Days(LocalDate first, LocalDate last) {
  private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d).*)?)?");

  /** Nothing, if the text is no date. */
  public static Optional<Days> of(String text) {
    Matcher value = VALUE.matcher(text);
    if (!value.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(value.group(1));
      if (value.group(2) == null) {
        return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(value.group(2)));
      if (value.group(3) == null) {
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(value.group(3)));
      return Optional.of(new Days(day, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** When an event, report, statement or stance is: its interval, else its date. */
  public static Optional<Days> of(Thing thing) {
    return thing
        .one(Parley.time)
        .flatMap(Days::ofInterval)
        .or(() -> thing.text(Parley.date).flatMap(Days::of));
  }

  private static Optional<Days> ofInterval(Thing interval) {
    Optional<Days> first = end(interval, OwlTime.hasBeginning);
    Optional<Days> last = end(interval, OwlTime.hasEnd);
    if (first.isEmpty() || last.isEmpty() || last.get().last().isBefore(first.get().first())) {
      return Optional.empty();
    }
    return Optional.of(new Days(first.get().first(), last.get().last()));
  }

  private static Optional<Days> end(Thing interval, Node side) {
    return interval
        .one(side)
        .flatMap(
            instant ->
                instant
                    .text(OwlTime.inXSDDate)
                    .or(() -> instant.text(OwlTime.inXSDgYearMonth))
                    .or(() -> instant.text(OwlTime.inXSDgYear)))
        .flatMap(Days::of);
  }
}
