package org.parley.export;

import java.util.Locale;

/** What JSON-LD is a list of trees of. */
public enum Frame {
  /** An article with its passages, and with each what is claimed in it. */
  ARTICLE,
  /** An event with its reports, and with each the passage and its article. */
  EVENT;

  /** Where it stands among the resources. */
  String resource() {
    return "/ontology/frame-" + this + ".jsonld";
  }

  /** As on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
