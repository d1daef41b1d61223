package org.parley.extract.time;

import java.time.LocalDate;

/**
 * When an article appeared, as far as it is known: between two days, both included. Every reading
 * of an expression of time moves on with the article's day, so what both ends say holds for all
 * days between them.
 */
public record Issued(LocalDate first, LocalDate last) {
  public static Issued on(LocalDate day) {
    return new Issued(day, day);
  }
}
