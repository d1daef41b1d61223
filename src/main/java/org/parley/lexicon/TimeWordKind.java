package org.parley.lexicon;

/** The classes of the table. */
public enum TimeWordKind {
  DAY_NAME,
  MEASURE,
  MONTH_NAME,
  NUMBER,
  RELATIVE,
  SEASON,
  VAGUE,
  WEEKDAY
}
