package org.parley.extract.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.TimeWords;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * The day by which an article's "today" is meant: that of its dateline, where it has one that
 * stands shortly before the day on which it appeared, such as a story filed in the evening and
 * dated by another time zone.
 */
final class Filed {
  /** In days: an older dateline belongs to something that the article quotes. */
  private static final int LATEST = 3;

  private Filed() {}

  static Optional<LocalDate> of(Scan scan) {
    Optional<LocalDate> published = scan.text.article().published();
    return published.map(
        day ->
            scan.views.stream()
                .map(Scan.View::sentence)
                .filter(sentence -> sentence.dateline() > 0)
                .findFirst()
                .flatMap(sentence -> day(sentence, day))
                .orElse(day));
  }

  private static Optional<LocalDate> day(Sentence sentence, LocalDate published) {
    for (int i = 0; i + 1 < sentence.dateline(); i++) {
      Token first = sentence.token(i);
      Token second = sentence.token(i + 1);
      Optional<LocalDate> day =
          date(first, second, published).or(() -> date(second, first, published));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Token month, Token day, LocalDate published) {
    Optional<Month> named = TimeWords.month(month.form());
    if (named.isEmpty() || !day.form().matches("\\d{1,2}")) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(published.getYear(), named.get(), Integer.parseInt(day.form()));
      LocalDate filed = date.isAfter(published) ? date.minusYears(1) : date;
      return Optional.of(filed).filter(d -> !d.isBefore(published.minusDays(LATEST)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
