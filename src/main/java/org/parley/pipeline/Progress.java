package org.parley.pipeline;

import org.parley.article.Problem;

/** Hears how a run goes. Called from several threads, one call at a time. */
public interface Progress {
  /** A new stage begins, such as {@code loading models}. */
  void stage(String text);

  /**
   * So many articles are through, whatever became of them.
   *
   * @param total -1 while it is not known
   */
  void done(int articles, int total);

  /** One input has a problem; the run goes on without it. */
  void problem(Problem problem);

  /** Whether the user has had enough: what was begun is finished, and nothing else begun. */
  default boolean isOver() {
    return false;
  }

  /** Hears nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void stage(String text) {}

      @Override
      public void done(int articles, int total) {}

      @Override
      public void problem(Problem problem) {}
    };
  }
}
