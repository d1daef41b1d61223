package org.parley.graph;

/** What became of a claim. */
public enum ReviewVerdict {
  ACCEPTED,
  CORRECTED
}
