package org.parley.text;

/**
 * A name found by the annotator: tokens {@code first} to {@code last}, both inclusive, with one of
 * the 18 OntoNotes types (PERSON, NORP, FAC, ORG, GPE, LOC, PRODUCT, EVENT, WORK_OF_ART, LAW,
 * LANGUAGE, DATE, TIME, PERCENT, MONEY, QUANTITY, ORDINAL, CARDINAL).
 */
public record NamedSpan(int first, int last, String type) {
  /** Whether it is a date or a time of day. */
  public boolean isTime() {
    return type.equals("DATE") || type.equals("TIME");
  }

  public boolean covers(Token token) {
    return first <= token.index() && token.index() <= last;
  }
}
