package org.parley.exchange;

/**
 * A claim, or a part of one, that did not hold.
 *
 * @param article the id of the article that it speaks of
 * @param claim which claim, such as {@code stances[3]}
 * @param reason what is wrong with it
 * @param detail the words or the value in question
 */
public record Refusal(String article, String claim, Reason reason, String detail) {
  /** Why a claim does not hold. */
  public enum Reason {
    NO_SUCH_ARTICLE("its article is not among those given"),
    MALFORMED("it does not have the form of a claim"),
    NOT_VERBATIM("its words do not stand in the article"),
    NO_EVIDENCE("none of its words stand in the article"),
    UNKNOWN_ACTOR("it names an actor that the actors do not list"),
    UNKNOWN_VALUE("it has a value that the model does not know"),
    UNKNOWN_CODE("it has a code that the codebook does not have");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** For people. */
    public String sentence() {
      return sentence;
    }
  }

  @Override
  public String toString() {
    return article + ": " + claim + ": " + reason.sentence() + ": " + detail;
  }
}
