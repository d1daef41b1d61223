package org.parley.rules;

import java.lang.management.ManagementFactory;

/**
 * Takes work that goes on and on for a fault, while fuzzing: by processor time, as the clock tells
 * of other programs, too.
 */
public final class Endless {
  /** In nanoseconds: a thousand times what inputs of a few kilobytes take. */
  private static final long MUCH = 10_000_000_000L;

  private Endless() {}

  public static void refuse(Runnable work) {
    // The first that gets to a reader also loads its classes, and only it is slow.
    long again = cost(work) > MUCH ? cost(work) : 0;
    if (again > MUCH) {
      throw new IllegalStateException(
          "took " + again / 1_000_000_000L + " s when it was done again");
    }
  }

  private static long cost(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
