package org.parley.lexicon;

/** What a word does in a target; the comments of the table explain each. */
public enum WordUse {
  TOPIC,
  GENERIC,
  NAMED,
  PLAN,
  ASPIRE,
  LIGHT,
  NO,
  LESS,
  MORE,
  KEEP,
  PARTY,
  DROP;

  public boolean operator() {
    return this == NO || this == LESS || this == MORE || this == KEEP;
  }

  public boolean topic() {
    return this == TOPIC || this == GENERIC || this == NAMED;
  }
}
