package org.parley.spark;

import java.util.concurrent.atomic.AtomicReference;
import org.parley.pipeline.Progress;
import org.parley.pipeline.Worker;

/** Works on articles in this process: with models that are loaded once, for all of its tasks. */
final class Crew {
  private record Hired(Job job, Worker worker) {}

  private static final AtomicReference<Hired> HIRED = new AtomicReference<>();

  private Crew() {}

  /** The worker of the job; another job's is let go. */
  static Worker of(Job job) {
    return HIRED
        .updateAndGet(known -> known != null && known.job().equals(job) ? known : hire(job))
        .worker();
  }

  /** Nothing is loaded yet, so that it does not matter if two are hired at once. */
  private static Hired hire(Job job) {
    return new Hired(job, Worker.of(job.options(), Progress.none()));
  }
}
