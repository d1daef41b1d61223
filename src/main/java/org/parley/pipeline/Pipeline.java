package org.parley.pipeline;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.exchange.Sheet;
import org.parley.exchange.SheetMaker;
import org.parley.rdf.Iris;
import org.parley.rdf.Provenance;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.review.Application;
import org.parley.review.Outstanding;
import org.parley.store.Store;
import org.parley.weigh.Least;

/**
 * Read, judge, annotate, extract, resolve, write: articles in, quads out.
 *
 * <p>What comes out depends on the articles alone, not on their order, the number of threads, or
 * the number of runs. A problem with one input is reported and counted, and the others go on. What
 * is thrown is what no article is to blame for: models that cannot be loaded, a store that cannot
 * be written, {@link OutOfMemoryError}.
 */
public final class Pipeline {
  /** Enough for the workers to go on while the slowest article of a stretch is worked on. */
  private static final int WINDOW_PER_THREAD = 64;

  private final BuildOptions options;
  private final Parts parts;
  private final Progress progress;
  private final Iris iris;
  private final Instant started = Instant.now();
  private final Counts counts = new Counts();

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
    return new Pipeline(options, Parts.standard(options, serial), serial)
        .extract(written -> sink.accept(written.quads()));
  }

  /** Does the same, and gives the claims as sheets. */
  public static BuildSummary claims(BuildOptions options, Consumer<Sheet> sink, Progress progress) {
    Progress serial = new SerialProgress(progress);
    return new Pipeline(options, Parts.standard(options, serial), serial)
        .extract(written -> sink.accept(SheetMaker.of(written.resolved())));
  }

  /**
   * Takes an article out of the store, and what followed from it, in one transaction.
   *
   * @return whether the store had it
   */
  public static boolean withdraw(String articleId, String base, Store store) {
    BuildOptions options =
        new BuildOptions(List.of(), InputStream.nullInputStream(), base, true, 1, List.of(), false);
    return new Pipeline(options, Parts.standard(options, Progress.none()), Progress.none())
        .withdraw(articleId, store);
  }

  /** What a store has made of the decisions, whichever run they were applied in. */
  public static Outstanding outstanding(BuildOptions options, Store store) {
    Iris iris = new Iris(options.base());
    return new StoredReviews(options.decisions(), iris, Optional.of(store)).outstanding();
  }

  BuildSummary build(Store store) {
    progress.stage("reading the articles");
    StoredState before = StoredState.of(store, iris);
    try (Commits commits = new Commits(store, iris)) {
      run(
          new Intake(
              iris,
              before.articles(),
              options.reader().name(),
              options.force(),
              new StoredReviews(options.decisions(), iris, Optional.of(store))),
          new ReadersGraphs(iris, Optional.of(store)),
          commits::add);
      if (counts.changed() > 0 || before.behind()) {
        progress.stage("putting together what the articles have in common");
        String description = options.reader().description() + "; " + counts.description();
        finish(store, commits, commits.uncommitted(), description);
      }
    }
    return counts.summary(
        store.calculateRead(dataset -> Census.of(dataset, iris)), Duration.between(started, now()));
  }

  BuildSummary extract(Consumer<Step.Written> sink) {
    progress.stage("reading the articles");
    RunningCensus census = new RunningCensus();
    run(
        new Intake(
            iris,
            Map.of(),
            options.reader().name(),
            true,
            new StoredReviews(options.decisions(), iris, Optional.empty())),
        new ReadersGraphs(iris, Optional.empty()),
        written -> {
          census.add(written.quads());
          sink.accept(written);
        });
    return counts.summary(census.census(), Duration.between(started, now()));
  }

  boolean withdraw(String articleId, Store store) {
    Node article = iris.article(articleId);
    StoredArticle stored = StoredState.of(store, iris).articles().get(article);
    if (stored == null) {
      return false;
    }
    List<Node> graphs = new ArrayList<>(List.of(article));
    stored.readers().forEach(reader -> graphs.add(iris.reading(article, reader)));
    try (Commits commits = new Commits(store, iris)) {
      commits.remove(graphs);
      finish(store, commits, commits.uncommitted(), "withdrew the article " + articleId);
    }
    return true;
  }

  private void run(Intake intake, ReadersGraphs graphs, Consumer<Step.Written> sink) {
    Reading reading = reading(new Loading(parts, progress));
    Work work = new Work(reading, review(), sifting(), iris, options.keepText(), graphs);
    new InOrder<Step, Step>(options.threads(), options.threads() * WINDOW_PER_THREAD, work::on)
        .run(
            intake.judge(articles(), reading::warmUp),
            step -> {
              counts.add(step);
              switch (step) {
                case Step.Written written -> sink.accept(written);
                case Step.Refused refused -> progress.problem(refused.problem());
                case Step.Unchanged unchanged -> {}
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
      case Reader.Rules rules -> new RulesReading(loading);
      case Reader.Claims claims -> new SheetReading(loading, claims);
      case Reader.Model model -> new ModelReading(loading, model);
      case Reader.Both both ->
          new JoinedReading(new RulesReading(loading), new ModelReading(loading, both.model()));
    };
  }

  /** The articles that there is something to be read of. */
  private Iterator<Outcome<Article>> articles() {
    Iterator<Outcome<Article>> all = parts.articles().iterator();
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

  private void finish(
      Store store, Commits commits, Map<Node, List<Quad>> newer, String description) {
    Provenance run = new Provenance(version(), started, now(), description);
    commits.finish(new Derived(store, iris, parts.merger()).graphs(newer, run));
  }

  private static Instant now() {
    return Instant.now();
  }

  private static String version() {
    return Optional.ofNullable(Pipeline.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
