package org.parley.claim;

/** How sure the article is (GRaSP and FactBank tell the same three). */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE
}
