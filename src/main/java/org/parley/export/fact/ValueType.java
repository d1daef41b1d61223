package org.parley.export.fact;

/** The kinds of values in attributes and cells. */
public enum ValueType {
  /** {@code String}. */
  TEXT,
  /** {@code List<String>}. */
  TEXTS,
  /** {@code Integer}. */
  INTEGER,
  /** {@code Double}. */
  DECIMAL,
  /** {@code Boolean}. */
  BOOLEAN,
  /** {@code LocalDate}. */
  DATE
}
