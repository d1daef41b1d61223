package org.parley.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an answer is written. */
public enum AnswerFormat {
  TABLE(AnswerForm.ROWS),
  CSV(AnswerForm.ROWS),
  TSV(AnswerForm.ROWS),
  JSON(AnswerForm.ROWS),
  XML(AnswerForm.ROWS),
  TURTLE(AnswerForm.GRAPH),
  NTRIPLES(AnswerForm.GRAPH),
  JSONLD(AnswerForm.GRAPH),
  RDFXML(AnswerForm.GRAPH);

  private final AnswerForm form;

  AnswerFormat(AnswerForm form) {
    this.form = form;
  }

  /** What kind of answer it can write. */
  public AnswerForm form() {
    return form;
  }

  /** The format of an answer when none is asked for. */
  static AnswerFormat usual(AnswerForm form) {
    return form == AnswerForm.ROWS ? TABLE : TURTLE;
  }

  /** The names of all that write such an answer, such as {@code table, csv, tsv}. */
  static String names(AnswerForm form) {
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
