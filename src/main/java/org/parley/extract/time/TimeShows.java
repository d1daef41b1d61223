package org.parley.extract.time;

/** What the words alone say about past and future. */
public enum TimeShows {
  NOTHING,
  PAST,
  FUTURE
}
