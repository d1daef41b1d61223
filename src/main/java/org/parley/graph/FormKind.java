package org.parley.graph;

/** How a form names its entry. */
public enum FormKind {
  /** The usual or official name, or another full name. */
  NAME,
  /** "German": of the state, and a people's name where it is a noun. */
  ADJECTIVE,
  /** "Germans". */
  PEOPLE,
  /** The capital: a place, or the government where it acts. */
  CAPITAL,
  /** "the Kremlin": the government, or the body that sits there. */
  METONYM,
  /** A family name or other short reference to a person. */
  SHORT_NAME
}
