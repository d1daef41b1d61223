package org.parley.pipeline;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.rdf.Iris;
import org.parley.read.Recognition;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.review.Application;
import org.parley.weigh.Least;

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
    Reading reading = reading(new Loading(parts, progress));
    Work work = new Work(reading, review(), sifting(), iris, options.keepText(), graphs);
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

  private Application review() {
    return new Application(
        options.decisions(),
        new GazetteerActors(Suppliers.once(() -> GazetteerFiles.load(options.gazetteers()))));
  }

  private Sifting sifting() {
    return new Sifting(options.least().map(Least::of).orElseGet(this::usualLeast));
  }

  private Least usualLeast() {
    return switch (options.reader()) {
      case Reader.Rules rules -> Least.usual();
      case Reader.Both both -> Least.usual();
      case Reader.Claims claims -> Least.none();
      case Reader.Model model -> Least.none();
    };
  }

  private Reading reading(Loading loading) {
    return switch (options.reader()) {
      case Reader.Rules rules -> new RulesReading(loading, options.bounds());
      case Reader.Claims claims -> new SheetReading(loading, claims);
      case Reader.Model model -> new ModelReading(loading, model);
      case Reader.Both both ->
          new JoinedReading(
              new RulesReading(loading, options.bounds()), new ModelReading(loading, both.model()));
    };
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
