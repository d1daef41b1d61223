package org.parley.graph;

/** Why a decision on an article came to nothing. */
public enum Unmet {
  /** The article does not have the sentence any more. */
  SENTENCE("its sentence is gone from the article"),
  /** The sentence is there, but no reader claims of it what was decided on. */
  CLAIM("its sentence is there, but makes no such claim any more"),
  /** Nobody of the article is called so. */
  ACTOR("the article has no such actor any more");

  private final String reason;

  Unmet(String reason) {
    this.reason = reason;
  }

  /** For people: goes on after "not applied, as". */
  public String reason() {
    return reason;
  }
}
