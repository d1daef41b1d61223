package org.parley.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Figures with three decimals. */
public final class Rounded {
  private static final int DECIMALS = 3;

  private Rounded() {}

  /**
   * The decimal nearest to the binary value itself, a tie going to the even digit: as Python rounds
   * and prints, so that the figures of its scripts come out to the digit.
   */
  public static BigDecimal of(double value) {
    return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** As text; a dash where there is no value. */
  public static String text(OptionalDouble value) {
    return value.isPresent() ? of(value.getAsDouble()).toPlainString() : "–";
  }

  /** With its sign, as a difference is written. */
  public static String signed(double difference) {
    BigDecimal rounded = of(difference);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
  }
}
