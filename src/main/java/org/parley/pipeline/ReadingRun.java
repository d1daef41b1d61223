package org.parley.pipeline;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.rdf.Iris;
import org.parley.read.Recognition;

/** The articles of one run on their way from input to quads, counted. */
final class ReadingRun {
  /** Enough for the workers to go on while the slowest article of a stretch is worked on. */
  private static final int WINDOW_PER_THREAD = 64;

  private final BuildOptions options;
  private final Parts parts;
  private final Progress progress;
  private final Iris iris;
  private final Counts counts = new Counts();

  ReadingRun(BuildOptions options, Parts parts, Progress progress, Iris iris) {
    this.options = options;
    this.parts = parts;
    this.progress = progress;
    this.iris = iris;
  }

  /** What became of the inputs so far. */
  Counts counts() {
    return counts;
  }

  /**
   * Goes through the articles; what is written goes to the sink, in the order of the inputs.
   *
   * @param onFresh called when there is something to be worked on
   */
  void run(
      Intake intake,
      ReadersGraphs graphs,
      Recognition recognition,
      Runnable onFresh,
      Consumer<Step.Written> sink) {
    Assembly assembly = new Assembly(options, parts, progress, iris);
    Reading reading = assembly.reading();
    Work work = assembly.work(reading, graphs);
    new InOrder<Step, Step>(
            options.threads(),
            options.threads() * WINDOW_PER_THREAD,
            step -> progress.isOver() ? new Step.Left() : work.on(step))
        .run(
            intake.judge(
                articles(recognition),
                () -> {
                  reading.warmUp();
                  onFresh.run();
                }),
            step -> {
              counts.add(step);
              switch (step) {
                case Step.Written written -> {
                  written.remarks().forEach(progress::problem);
                  sink.accept(written);
                }
                case Step.Refused refused -> progress.problem(refused.problem());
                case Step.Unchanged unchanged -> {}
                case Step.Left left -> {}
                case Step.Fresh fresh -> throw new IllegalStateException("left undone: " + fresh);
              }
              progress.done(counts.done(), -1);
            });
  }

  /** The articles that there is something to be read of. */
  private Iterator<Outcome<Article>> articles(Recognition recognition) {
    Iterator<Outcome<Article>> all =
        new UntilOver<>(parts.articles().apply(recognition).iterator(), progress);
    return options.reader() instanceof Reader.Claims claims
        ? Iter.filter(all, outcome -> isClaimedOf(claims, outcome))
        : all;
  }

  private static boolean isClaimedOf(Reader.Claims claims, Outcome<Article> outcome) {
    return switch (outcome) {
      case Outcome.Failed<Article> failed -> true;
      case Outcome.Ok<Article> ok -> claims.sheets().containsKey(ok.value().id());
    };
  }
}
