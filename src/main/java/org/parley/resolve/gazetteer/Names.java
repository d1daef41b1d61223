package org.parley.resolve.gazetteer;

/** Names as articles write them. */
public final class Names {
  private Names() {}

  /**
   * The name without what grammar adds to it: line breaks between its words, a genitive, the end of
   * a sentence.
   */
  public static String clean(String words) {
    return words
        .replaceAll("\\s+", " ")
        .replaceAll("(?<=\\p{Ll}{4}|\\p{Lu}{3})\\.$", "")
        .replaceAll("['’]s?$", "")
        .strip();
  }
}
