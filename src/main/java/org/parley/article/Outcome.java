package org.parley.article;

/** What became of one input: a value, or the problem that kept it from being one. */
public sealed interface Outcome<T> {
  /** It worked. */
  record Ok<T>(T value) implements Outcome<T> {}

  /** It did not, and why. */
  record Failed<T>(Problem problem) implements Outcome<T> {}
}
