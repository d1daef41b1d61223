package org.parley.evaluate;

/** What gold there is, by what it annotates. */
public enum GoldKind {
  /** Actors, events and stances of articles. */
  ANNOTATIONS("annotations"),
  /** Who stands where on the questions of a codebook. */
  MATRIX("matrix"),
  /** Who says or thinks what. */
  ATTRIBUTIONS("attributions"),
  /** Sentences with the type of the event between two actors. */
  SENTENCES("sentences");

  private final String word;

  GoldKind(String word) {
    this.word = word;
  }

  /** As it is printed. */
  public String word() {
    return word;
  }
}
