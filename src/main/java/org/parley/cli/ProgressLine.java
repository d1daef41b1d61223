package org.parley.cli;

/**
 * One line on a terminal's standard error that says how far something is, once it takes longer than
 * a second. Nothing where nobody watches.
 */
final class ProgressLine implements AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long PAUSE = 100_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final boolean watched;
  private final long start = System.nanoTime();
  private long last = start;
  private boolean shown;

  ProgressLine(Console console, boolean quiet) {
    this.console = console;
    this.watched = console.terminal().watched() && !quiet;
  }

  /** Shows the text in place of the one before, though not for every call. */
  synchronized void show(String text) {
    long now = System.nanoTime();
    if (now - start >= PATIENCE && now - last >= PAUSE) {
      last = now;
      showNow(text);
    }
  }

  /** Shows what is about to take long. */
  synchronized void showNow(String text) {
    if (watched) {
      console.err().print(CLEAR + text);
      console.err().flush();
      shown = true;
    }
  }

  /** Takes the line away, so that something else can be printed. */
  synchronized void clear() {
    if (shown) {
      console.err().print(CLEAR);
      console.err().flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
