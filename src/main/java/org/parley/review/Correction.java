package org.parley.review;

/**
 * What a claim should have said. What is empty stays as it was; {@link #NONE} takes away.
 *
 * <p>Actors and places are named by key, or by a name that the article or the gazetteer has.
 */
sealed interface Correction permits EventCorrection, StanceCorrection {
  /** That an event has no place or date, or a stance no condition. */
  String NONE = "none";

  /** This, and where the other says something, the other. */
  Correction then(Correction later);
}
