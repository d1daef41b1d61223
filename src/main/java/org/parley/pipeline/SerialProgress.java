package org.parley.pipeline;

import org.parley.article.Problem;

/** Lets one thread at a time through. */
record SerialProgress(Progress progress) implements Progress {
  @Override
  public synchronized void stage(String text) {
    progress.stage(text);
  }

  @Override
  public synchronized void done(int articles, int total) {
    progress.done(articles, total);
  }

  @Override
  public boolean isOver() {
    return progress.isOver();
  }

  @Override
  public synchronized void problem(Problem problem) {
    progress.problem(problem);
  }
}
