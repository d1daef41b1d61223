package org.parley.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.parley.article.Problem;

/** What became of the inputs so far. For one thread. */
final class Counts {
  private int read;
  private int added;
  private int replaced;
  private int unchanged;
  private int skipped;
  private int failed;
  private int withdrawn;
  private final List<Problem> problems = new ArrayList<>();

  void add(Step step) {
    switch (step) {
      case Step.Refused refused -> add(refused.problem(), refused.wasRead());
      case Step.Left left -> {}
      case Step.Unchanged unused -> {
        read++;
        unchanged++;
      }
      case Step.Written written -> {
        read++;
        problems.addAll(written.remarks());
        if (written.replaces()) {
          replaced++;
        } else {
          added++;
        }
      }
      case Step.Fresh fresh ->
          throw new IllegalArgumentException("not worked on: " + fresh.article().id());
    }
  }

  private void add(Problem problem, boolean wasRead) {
    problems.add(problem);
    if (problem.code() == Problem.Code.REMARK) {
      return;
    }
    if (wasRead) {
      read++;
    }
    if (problem.code().skipped()) {
      skipped++;
    } else {
      failed++;
    }
  }

  /** An article of the store went. */
  void addWithdrawn() {
    withdrawn++;
  }

  /** Whether every input could be read. */
  boolean isWhole() {
    return failed == 0;
  }

  /** Inputs that are through, whatever became of them. */
  int done() {
    return added + replaced + unchanged + skipped + failed;
  }

  /** Articles that came, changed or went. */
  int changed() {
    return added + replaced + withdrawn;
  }

  /** For the record of the run. */
  String description() {
    return "%d articles read: %d added, %d replaced, %d unchanged; %sinputs skipped: %d, failed: %d"
        .formatted(
            read,
            added,
            replaced,
            unchanged,
            withdrawn == 0 ? "" : "withdrawn: " + withdrawn + "; ",
            skipped,
            failed);
  }

  BuildSummary summary(Census census, Duration took) {
    return new BuildSummary(
        read,
        added,
        replaced,
        unchanged,
        withdrawn,
        skipped,
        failed,
        census.actors(),
        census.events(),
        census.reports(),
        census.statements(),
        census.stances(),
        census.issues(),
        took,
        problems);
  }
}
