package org.parley.query;

/** What a query answers with. */
public enum AnswerForm {
  /** Of SELECT and ASK. */
  ROWS,
  /** Of CONSTRUCT and DESCRIBE. */
  GRAPH
}
