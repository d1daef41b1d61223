package org.parley.cli;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.parley.article.Problem;
import org.parley.pipeline.Progress;

/** Tells on standard error how a build goes: a line on a terminal, and every problem at once. */
final class ConsoleProgress implements Progress, AutoCloseable {
  private static final double NANOS = 1e9;

  private final Console console;
  private final ParleyCommand parley;
  private final Supplier<Optional<String>> more;
  private final BooleanSupplier over;
  private final ProgressLine line;
  private final long start = System.nanoTime();

  /**
   * @param over whether the user has had enough
   * @param more what else there is to be seen, such as what a model has used
   */
  ConsoleProgress(
      Console console,
      ParleyCommand parley,
      BooleanSupplier over,
      Supplier<Optional<String>> more) {
    this.over = over;
    this.more = more;
    this.console = console;
    this.parley = parley;
    this.line = new ProgressLine(console, parley.quiet());
  }

  @Override
  public void stage(String text) {
    if (parley.verbosity() > 0) {
      line.clear();
      console.err().println("parley: " + text);
    }
    line.showNow(text + " …");
  }

  @Override
  public void done(int articles, int total) {
    double seconds = Math.max((System.nanoTime() - start) / NANOS, 1e-3);
    String of = total < 0 ? "" : " of " + total;
    String rest = more.get().map(text -> "; " + text).orElse("");
    line.show("%d%s articles, %.1f/s%s".formatted(articles, of, articles / seconds, rest));
  }

  @Override
  public void problem(Problem problem) {
    if (problem.code().skipped() && parley.quiet()) {
      return;
    }
    line.clear();
    console.err().println(said(problem));
    if (parley.showsTraces()) {
      problem.cause().ifPresent(cause -> cause.printStackTrace(console.err()));
    }
  }

  /** A problem as a line; what was passed over is no error. */
  static String said(Problem problem) {
    return "parley: " + (problem.code().skipped() ? "" : "error: ") + problem;
  }

  @Override
  public boolean isOver() {
    return over.getAsBoolean();
  }

  @Override
  public void close() {
    line.close();
  }
}
