package org.parley.exchange;

/**
 * A claim, or a part of one, that did not hold.
 *
 * @param article the id of the article that it speaks of
 * @param claim which claim, such as {@code stances[3]}
 * @param reason what is wrong with it
 * @param detail the words or the value in question
 */
public record Refusal(String article, String claim, RefusalReason reason, String detail) {
  @Override
  public String toString() {
    return article + ": " + claim + ": " + reason.sentence() + ": " + detail;
  }
}
