package org.parley.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written. */
public enum AnswerFormat {
  TABLE(Form.ROWS),
  CSV(Form.ROWS),
  TSV(Form.ROWS),
  JSON(Form.ROWS),
  XML(Form.ROWS),
  TURTLE(Form.GRAPH),
  NTRIPLES(Form.GRAPH),
  JSONLD(Form.GRAPH),
  RDFXML(Form.GRAPH);

  /** What a query answers with. */
  public enum Form {
    /** Of SELECT and ASK. */
    ROWS,
    /** Of CONSTRUCT and DESCRIBE. */
    GRAPH
  }

  private final Form form;

  AnswerFormat(Form form) {
    this.form = form;
  }

  /** What kind of answer it can write. */
  public Form form() {
    return form;
  }

  /** The format of an answer when none is asked for. */
  static AnswerFormat usual(Form form) {
    return form == Form.ROWS ? TABLE : TURTLE;
  }

  /** The names of all that write such an answer, such as {@code table, csv, tsv}. */
  static String names(Form form) {
    return Arrays.stream(values())
        .filter(format -> format.form == form)
        .map(AnswerFormat::toString)
        .collect(Collectors.joining(", "));
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
