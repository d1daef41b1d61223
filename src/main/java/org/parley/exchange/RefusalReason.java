package org.parley.exchange;

/** Why a claim does not hold. */
public enum RefusalReason {
  NO_SUCH_ARTICLE("its article is not among those given"),
  MALFORMED("it does not have the form of a claim"),
  NOT_VERBATIM("its words do not stand in the article"),
  NO_EVIDENCE("none of its words stand in the article"),
  UNKNOWN_ACTOR("it names an actor that the actors do not list"),
  UNKNOWN_VALUE("it has a value that the model does not know"),
  UNKNOWN_CODE("it has a code that the codebook does not have");

  private final String sentence;

  RefusalReason(String sentence) {
    this.sentence = sentence;
  }

  /** For people. */
  public String sentence() {
    return sentence;
  }
}
