package org.parley.cli;

/** Whoever read our output has had enough, as {@code head} has: no error, but no use to go on. */
final class BrokenPipe extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
