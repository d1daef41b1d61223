package org.parley.exchange;

import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.parley.claim.TimeExpression;

/** ISO days, months and years. */
final class IsoDates {
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private IsoDates() {}

  /** Whether it is a day, month or year of the calendar: {@code 2025-12-14}, {@code 2025-12}. */
  static boolean isDate(String value) {
    if (!FORM.matcher(value).matches()) {
      return false;
    }
    try {
      TimeExpression.firstDay(value);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
