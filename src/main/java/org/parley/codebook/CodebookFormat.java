package org.parley.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files that codebooks come in. */
public enum CodebookFormat {
  /** A table of tabs, as {@link CodebookTsv} describes it. */
  TSV("tsv"),
  /** SKOS in Turtle. */
  SKOS("ttl"),
  /** REFI-QDA, which the programs of coders exchange. */
  QDC("qdc"),
  /** Names and descriptions, as Taguette writes them. */
  CSV("csv");

  private final String ending;

  CodebookFormat(String ending) {
    this.ending = ending;
  }

  /** By the ending of a file's name. */
  public static Optional<CodebookFormat> of(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.ending)).findFirst();
  }

  /** The endings, for people. */
  public static String endings() {
    return Arrays.stream(values()).map(f -> "." + f.ending).collect(Collectors.joining(", "));
  }

  static Codebook checked(String name, List<CodebookQuestion> questions, String source)
      throws BadCodebookException {
    if (questions.isEmpty()) {
      throw new BadCodebookException(source + ": holds no question; add one");
    }
    return new Codebook(name, questions);
  }
}
