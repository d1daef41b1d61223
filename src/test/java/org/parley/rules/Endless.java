package org.parley.rules;

import java.lang.management.ManagementFactory;

/**
 * Takes work that goes on and on for a fault, while fuzzing: by processor time, as the clock tells
 * of other programs, too.
 */
public final class Endless {
  /** In nanoseconds: a thousand times what inputs of a few kilobytes take. */
  private static final long MUCH = 10_000_000_000L;

  /** The first inputs also load classes and models. */
  private static int warm = 20;

  private Endless() {}

  public static void refuse(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    if (warm-- <= 0 && took > MUCH) {
      throw new IllegalStateException("took " + took / 1_000_000_000L + " s");
    }
    warm = Math.max(warm, 0);
  }
}
