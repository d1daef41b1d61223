package org.parley.resolve.gazetteer;

/** Names as articles write them. */
public final class Names {
  private Names() {}

  /** The name without what grammar adds to it: line breaks between its words, a genitive. */
  public static String clean(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("['’]s?$", "").strip();
  }
}
