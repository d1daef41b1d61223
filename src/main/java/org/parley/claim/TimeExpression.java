package org.parley.claim;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When something is, in the article's words and, where they and the article's date allow it, as a
 * value.
 *
 * @param text the words
 * @param value a day, month or year: {@code 2025-12-14}, {@code 2025-12} or {@code 2025}
 * @param end the last day, month or year of an interval that begins with {@code value}, or of one
 *     whose beginning is not said ("until 15 May")
 */
public record TimeExpression(String text, Optional<String> value, Optional<String> end) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * The first day of a day, month or year.
   *
   * @throws java.time.format.DateTimeParseException if the value is none of these
   */
  public static LocalDate firstDay(String value) {
    return switch (value.length()) {
      case YEAR -> Year.parse(value).atDay(1);
      case MONTH -> YearMonth.parse(value).atDay(1);
      default -> LocalDate.parse(value);
    };
  }

  /**
   * The last day of a day, month or year.
   *
   * @throws java.time.format.DateTimeParseException if the value is none of these
   */
  public static LocalDate lastDay(String value) {
    return switch (value.length()) {
      case YEAR -> Year.parse(value).atMonth(12).atEndOfMonth();
      case MONTH -> YearMonth.parse(value).atEndOfMonth();
      default -> LocalDate.parse(value);
    };
  }
}
