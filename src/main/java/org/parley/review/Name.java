package org.parley.review;

/** Whom or what a decision is on: a key, or else a name in an article's words. */
public sealed interface Name {
  String text();

  /** Whether it is a key, and no name. */
  default boolean isKey() {
    return Words.isKey(text());
  }

  /** An actor. */
  record OfActor(String text) implements Name {}

  /** An issue. */
  record OfIssue(String text) implements Name {}

  /** Names that are compared as equal are equal. */
  static String of(String text) {
    return Words.isKey(text) ? text : quoted(text);
  }

  /** A name as one, even if it reads like a key. */
  static String quoted(String name) {
    return "“" + Words.plain(name) + "”";
  }
}
