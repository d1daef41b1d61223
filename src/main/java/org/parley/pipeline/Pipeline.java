package org.parley.pipeline;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.parley.exchange.Sheet;
import org.parley.exchange.SheetMaker;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.read.Recognition;
import org.parley.review.Outstanding;
import org.parley.store.Store;

/**
 * Read, judge, annotate, extract, resolve, write: articles in, quads out.
 *
 * <p>What comes out depends on the articles alone, not on their order, the number of threads, or
 * the number of runs. A problem with one input is reported and counted, and the others go on. What
 * is thrown is what no article is to blame for: models that cannot be loaded, a store that cannot
 * be written, {@link OutOfMemoryError}.
 */
public final class Pipeline {
  private final BuildOptions options;
  private final Parts parts;
  private final Progress progress;
  private final Iris iris;

  Pipeline(BuildOptions options, Parts parts, Progress progress) {
    this.options = options;
    this.parts = parts;
    this.progress = progress;
    this.iris = new Iris(options.base());
  }

  /**
   * Puts the articles of the inputs into the store. Articles that it has, with the same content,
   * are left as they are, also where they were put in with {@code keepText} the other way.
   *
   * @param progress is called by one thread at a time
   * @throws org.parley.store.StoreException if the store cannot be written; whole batches may have
   *     been committed, and the next run completes them
   */
  public static BuildSummary build(BuildOptions options, Store store, Progress progress) {
    Progress serial = new SerialProgress(progress);
    return new Pipeline(options, Parts.standard(options, serial), serial).build(store);
  }

  /**
   * Does the same without a store: each article's quads go to the sink, in the order of the inputs,
   * from the caller's thread. Nothing is merged across articles, so the summary counts no events.
   */
  public static BuildSummary extract(
      BuildOptions options, Consumer<List<Quad>> sink, Progress progress) {
    Progress serial = new SerialProgress(progress);
    ArticleWriter writer = new ArticleWriter(new Iris(options.base()), options.keepText());
    return new Pipeline(options, Parts.standard(options, serial), serial)
        .extract(
            written ->
                sink.accept(writer.withOffices(written.quads(), written.resolved().actors())));
  }

  /** Does the same, and gives the claims as sheets. */
  public static BuildSummary claims(BuildOptions options, Consumer<Sheet> sink, Progress progress) {
    Progress serial = new SerialProgress(progress);
    return new Pipeline(options, Parts.standard(options, serial), serial)
        .extract(written -> sink.accept(SheetMaker.of(written.resolved())));
  }

  /**
   * Takes articles out of the store, and what followed from them, in one transaction; the record of
   * runs keeps that.
   *
   * @param ids of articles
   * @return the ids that the store did not have
   */
  public static List<String> withdraw(List<String> ids, String base, Store store) {
    BuildOptions options =
        new BuildOptions(List.of(), InputStream.nullInputStream(), base, true, 1, List.of(), false);
    return new Pipeline(options, Parts.standard(options, Progress.none()), Progress.none())
        .withdraw(ids, store);
  }

  /** What a store has made of the decisions, whichever run they were applied in. */
  public static Outstanding outstanding(BuildOptions options, Store store) {
    Iris iris = new Iris(options.base());
    return new StoredReviews(options.decisions(), iris, Optional.of(store)).outstanding();
  }

  BuildSummary build(Store store) {
    return new Upkeep(options, parts, progress).build(store);
  }

  List<String> withdraw(List<String> ids, Store store) {
    return new Upkeep(options, parts, progress).withdraw(ids, store);
  }

  BuildSummary extract(Consumer<Step.Written> sink) {
    progress.stage("reading the articles");
    Instant started = Instant.now();
    RunningCensus census = new RunningCensus();
    ReadingRun run = new ReadingRun(options, parts, progress, iris);
    run.run(
        new Intake(
            iris,
            Map.of(),
            options.reader().name(),
            true,
            new StoredReviews(options.decisions(), iris, Optional.empty()),
            article -> {}),
        new ReadersGraphs(iris, Optional.empty()),
        Recognition.none(),
        () -> {},
        written -> {
          census.add(written.quads());
          sink.accept(written);
        });
    return run.counts().summary(census.census(), Duration.between(started, Instant.now()));
  }
}
