package org.parley.export.network;

import java.util.Locale;

/** Which network. */
public enum NetworkKind {
  /** Actors that take part in the same events. */
  ACTORS,
  /** Actors and the events that they take part in. */
  EVENTS,
  /** Actors and the questions that they have positions on. */
  ISSUES,
  /** Actors with events, with issues, and with those that they speak for. */
  ALL;

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
