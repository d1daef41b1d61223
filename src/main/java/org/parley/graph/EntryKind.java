package org.parley.graph;

/** What an entry is. */
public enum EntryKind {
  PERSON,
  STATE,
  ORGANIZATION,
  PLACE
}
