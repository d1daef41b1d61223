package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.parley.annotate.Annotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.Told;
import org.parley.rdf.vocab.Parley;
import org.parley.read.Columns;
import org.parley.review.Decisions;
import org.parley.store.Store;
import org.parley.text.AnnotatedText;

class PipelineTest {
  private static final String BASE = "https://example.org/kg/";
  private static final Iris IRIS = new Iris(BASE);

  private final AtomicInteger timesLoaded = new AtomicInteger();
  private final List<Article> twelve =
      IntStream.range(0, 12)
          .mapToObj(
              n ->
                  Told.article(
                      "article-" + n,
                      "2025-05-%02d".formatted(n + 1),
                      "Ruritania met Freedonia in City%d. Freedonia backs the canal."
                          .formatted(n % 3)))
          .toList();

  @Test
  void aFirstRunAddsEverythingAndCountsIt() {
    try (Store store = Store.inMemory()) {
      BuildSummary summary = build(store, twelve);
      assertThat(summary.read()).isEqualTo(12);
      assertThat(summary.added()).isEqualTo(12);
      assertThat(summary.actors()).isEqualTo(2);
      assertThat(summary.events()).isEqualTo(3);
      assertThat(summary.reports()).isEqualTo(12);
      assertThat(summary.stances()).isEqualTo(12);
      assertThat(summary.statements()).isZero();
      assertThat(summary.issues()).isEqualTo(2);
      assertThat(summary.problems()).isEmpty();
    }
  }

  @Test
  void anyOrderAnyThreadsAndAnyRunsGiveTheSameGraph() {
    TreeSet<String> expected = built(List.of(twelve), 1);
    Random random = new Random(3);
    for (int round = 0; round < 5; round++) {
      List<Article> shuffled = new ArrayList<>(twelve);
      Collections.shuffle(shuffled, random);
      assertThat(built(List.of(shuffled), 1 + round)).isEqualTo(expected);
      assertThat(
              built(
                  List.of(shuffled.subList(0, 2), shuffled.subList(2, 7), shuffled.subList(7, 12)),
                  2))
          .isEqualTo(expected);
    }
  }

  @Test
  void aSecondRunLoadsNoModelsAndWritesNothing() {
    try (Store store = Store.inMemory()) {
      build(store, twelve);
      List<Quad> runs = graph(store, IRIS.provenanceGraph());
      assertThat(timesLoaded).hasValue(1);
      BuildSummary again = build(store, twelve);
      assertThat(again.unchanged()).isEqualTo(12);
      assertThat(again.events()).isEqualTo(3);
      assertThat(timesLoaded).hasValue(1);
      assertThat(graph(store, IRIS.provenanceGraph())).hasSameElementsAs(runs);
    }
  }

  @Test
  void aChangedArticleTakesThePlaceOfItsOlderSelf() {
    Article before = Told.article("a", "2025-05-01", "Ruritania met Freedonia in Strelsau.");
    Article after = Told.article("a", "2025-05-01", "Ruritania met Sylvania in Strelsau.");
    try (Store store = Store.inMemory();
        Store fresh = Store.inMemory()) {
      build(store, List.of(before));
      BuildSummary summary = build(store, List.of(after));
      assertThat(summary.replaced()).isEqualTo(1);
      assertThat(summary.added()).isZero();
      build(fresh, List.of(after));
      assertThat(lines(store)).isEqualTo(lines(fresh));
      assertThat(graph(store, IRIS.provenanceGraph()))
          .as("two runs are on record")
          .hasSizeGreaterThan(graph(fresh, IRIS.provenanceGraph()).size());
    }
  }

  @Test
  void forceExtractsUnchangedArticlesAgain() {
    try (Store store = Store.inMemory()) {
      build(store, twelve);
      assertThat(pipeline(outcomes(twelve), 2, true).build(store).replaced()).isEqualTo(12);
    }
  }

  @Test
  void aStoreOfAnotherVersionIsRecognisedAndMigrated() {
    try (Store store = Store.inMemory()) {
      build(store, twelve);
      TreeSet<String> current = lines(store);
      Quad old = Quad.create(IRIS.schemesGraph(), Parley.opposes, Parley.position, Parley.opposes);
      store.replaceGraphs(
          Map.of(IRIS.schemesGraph(), List.of(old), IRIS.resolvedGraph(), List.of()));

      List<String> told = new ArrayList<>();
      Pipeline next = new Pipeline(options(2, false), parts(outcomes(twelve)), hearing(told));
      assertThat(next.build(store).unchanged()).isEqualTo(12);

      assertThat(told).singleElement().asString().contains("another ontology", "build --force");
      assertThat(lines(store)).isEqualTo(current);
      told.clear();
      new Pipeline(options(2, false), parts(outcomes(twelve)), hearing(told)).build(store);
      assertThat(told).as("it is no older store any more").isEmpty();
    }
  }

  @Test
  void theSameIdTwiceIsAProblemOnlyWhereTheContentDiffers() {
    Article first = Told.article("a", "2025-05-01", "Ruritania met Freedonia in Strelsau.");
    Article other = Told.article("a", "2025-05-02", "Ruritania met Freedonia in Strelsau.");
    try (Store store = Store.inMemory()) {
      BuildSummary summary = build(store, List.of(first, first, other));
      assertThat(summary.added()).isEqualTo(1);
      assertThat(summary.unchanged()).isEqualTo(1);
      assertThat(summary.failed()).isEqualTo(1);
      assertThat(summary.problems())
          .extracting(Problem::code)
          .containsExactly(Problem.Code.DUPLICATE_ID);
    }
  }

  @Test
  void badInputsAndBadArticlesLeaveTheOthersAlone() {
    List<Outcome<Article>> inputs = new ArrayList<>(outcomes(twelve));
    inputs.add(3, failed(Problem.Code.NOT_ENGLISH));
    inputs.add(5, failed(Problem.Code.BAD_ENCODING));
    inputs.add(7, ok(Told.article("deep", "2025-05-01", "overflow")));
    inputs.add(9, ok(Told.article("odd", "2025-05-01", "crash")));
    List<String> heard = new ArrayList<>();
    try (Store store = Store.inMemory()) {
      BuildSummary summary =
          new Pipeline(options(2, false), parts(inputs), hearing(heard)).build(store);
      assertThat(summary.added()).isEqualTo(12);
      assertThat(summary.read()).isEqualTo(14);
      assertThat(summary.skipped()).isEqualTo(1);
      assertThat(summary.failed()).isEqualTo(3);
      assertThat(summary.problems())
          .extracting(Problem::code)
          .containsExactly(
              Problem.Code.NOT_ENGLISH,
              Problem.Code.BAD_ENCODING,
              Problem.Code.EXTRACTION_FAILED,
              Problem.Code.EXTRACTION_FAILED);
      assertThat(heard).hasSize(4);
    }
  }

  @Test
  void modelsThatDoNotLoadEndTheRunAndNotTheArticlesOneByOne() {
    Parts broken =
        new Parts(
            outcomes(twelve),
            () -> {
              throw new IllegalStateException("no models");
            },
            () -> text -> Told.understood(text.article()),
            Told::merge);
    try (Store store = Store.inMemory()) {
      assertThatThrownBy(
              () -> new Pipeline(options(2, false), broken, Progress.none()).build(store))
          .hasMessage("no models");
      assertThat(store.graphs()).isEmpty();
    }
  }

  @Test
  void outOfMemoryIsNoArticlesFault() {
    List<Article> article = List.of(Told.article("big", "2025-05-01", "memory"));
    try (Store store = Store.inMemory()) {
      assertThatThrownBy(() -> build(store, article)).isInstanceOf(OutOfMemoryError.class);
    }
  }

  @Test
  void whatARunThatDiedLeftBehindTheNextOneRepairs() {
    try (Store store = Store.inMemory()) {
      build(store, twelve);
      TreeSet<String> expected = lines(store);
      store.replaceGraphs(
          Map.of(
              IRIS.resolvedGraph(), List.of(),
              IRIS.pendingGraph(), List.of(ResolvedGraph.pendingMark(IRIS))));
      BuildSummary summary = build(store, twelve);
      assertThat(summary.unchanged()).isEqualTo(12);
      assertThat(lines(store)).isEqualTo(expected);
    }
  }

  @Test
  void moreThanOneBatchLeavesNoMarkBehind() {
    List<Article> many =
        IntStream.range(0, 1_003)
            .mapToObj(n -> Told.article("n" + n, "2025-05-01", "Ruritania backs the canal."))
            .toList();
    try (Store store = Store.inMemory()) {
      BuildSummary summary = build(store, many);
      assertThat(summary.stances()).isEqualTo(1_003);
      assertThat(summary.actors()).isEqualTo(1);
      assertThat(store.graphs()).doesNotContain(IRIS.pendingGraph()).hasSize(1_003 + 3);
    }
  }

  @Test
  void aWithdrawnArticleIsGoneWithWhatFollowedFromIt() {
    try (Store store = Store.inMemory();
        Store fresh = Store.inMemory()) {
      build(store, twelve);
      Pipeline pipeline = pipeline(List.of(), 1, false);
      assertThat(pipeline.withdraw(List.of("article-3"), store)).isEmpty();
      assertThat(pipeline.withdraw(List.of("article-3"), store)).containsExactly("article-3");
      build(fresh, twelve.stream().filter(article -> !article.id().equals("article-3")).toList());
      assertThat(lines(store)).isEqualTo(lines(fresh));
    }
  }

  @Test
  void pruningTakesOutWhatTheInputsDoNotHaveAnyMore() {
    try (Store store = Store.inMemory();
        Store fresh = Store.inMemory()) {
      build(store, twelve);
      BuildSummary summary = prune(store, outcomes(twelve.subList(0, 9)));
      assertThat(summary.withdrawn()).isEqualTo(3);
      assertThat(summary.unchanged()).isEqualTo(9);
      build(fresh, twelve.subList(0, 9));
      assertThat(lines(store)).isEqualTo(lines(fresh));
    }
  }

  @Test
  void nothingIsPrunedWhereAnInputCannotBeRead() {
    List<Outcome<Article>> inputs = new ArrayList<>(outcomes(twelve.subList(0, 9)));
    inputs.add(failed(Problem.Code.UNREADABLE));
    try (Store store = Store.inMemory()) {
      build(store, twelve);
      BuildSummary summary = prune(store, inputs);
      assertThat(summary.withdrawn()).isZero();
      assertThat(build(store, twelve).unchanged()).isEqualTo(12);
    }
  }

  @Test
  void whoHasHadEnoughKeepsWhatIsDoneAndGoesOnLater() {
    List<String> heard = new ArrayList<>();
    Progress enough =
        new Progress() {
          // each article is asked about when it is read and when it is understood, so that eight
          // fit, and some do however far ahead is read
          private final AtomicInteger asked = new AtomicInteger();

          @Override
          public void stage(String text) {}

          @Override
          public void done(int articles, int total) {}

          @Override
          public void problem(Problem problem) {
            heard.add(problem.toString());
          }

          @Override
          public boolean isOver() {
            return asked.incrementAndGet() > 16;
          }
        };
    try (Store store = Store.inMemory();
        Store fresh = Store.inMemory()) {
      BuildSummary summary =
          new Pipeline(options(1, false), parts(outcomes(twelve)), enough).build(store);
      assertThat(summary.added()).isBetween(1, 11);
      build(fresh, twelve.subList(0, summary.added()));
      assertThat(lines(store)).isEqualTo(lines(fresh));
      assertThat(build(store, twelve).unchanged()).isEqualTo(summary.added());
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void afterTwentySecondsABatchIsCommitted() {
    long[] seconds = {0};
    try (Store store = Store.inMemory()) {
      Commits commits = new Commits(store, IRIS, () -> seconds[0] * 1_000_000_000L);
      commits.add(written("one"));
      assertThat(store.graphs()).isEmpty();
      seconds[0] = 21;
      commits.add(written("two"));
      commits.close();
      assertThat(store.graphs())
          .containsExactly(IRIS.article("one"), IRIS.article("two"), IRIS.pendingGraph());
    }
  }

  private static Step.Written written(String id) {
    ResolvedArticle told = Told.told(id, "2025-05-01", "Ruritania backs peace.");
    List<Quad> quads = Told.quads(IRIS, told);
    Node node = IRIS.article(id);
    return new Step.Written(
        told,
        quads,
        Map.of(node, quads),
        ArticleDigest.of(node, quads),
        StoredArticle.of(node, quads),
        false,
        List.of());
  }

  private BuildSummary prune(Store store, List<Outcome<Article>> inputs) {
    BuildOptions options =
        new BuildOptions(
            List.of(),
            InputStream.nullInputStream(),
            BASE,
            true,
            2,
            List.of(),
            false,
            new Reader.Rules(),
            Decisions.none(),
            Optional.empty(),
            Bounds.usual(),
            true,
            Columns.usual());
    return new Pipeline(options, parts(inputs), Progress.none()).build(store);
  }

  @Test
  void extractingHandsOverArticlesInTheOrderOfTheInputs() {
    List<Node> graphs = new ArrayList<>();
    BuildSummary summary =
        pipeline(outcomes(twelve), 4, false)
            .extract(quads -> graphs.add(quads.quads().getFirst().getGraph()));
    assertThat(graphs)
        .containsExactlyElementsOf(
            twelve.stream().map(article -> IRIS.article(article.id())).toList());
    assertThat(summary.reports()).isEqualTo(12);
    assertThat(summary.actors()).isEqualTo(2);
  }

  private BuildSummary build(Store store, List<Article> articles) {
    return pipeline(outcomes(articles), 2, false).build(store);
  }

  private TreeSet<String> built(List<List<Article>> runs, int threads) {
    try (Store store = Store.inMemory()) {
      runs.forEach(run -> pipeline(outcomes(run), threads, false).build(store));
      return lines(store);
    }
  }

  private Pipeline pipeline(List<Outcome<Article>> inputs, int threads, boolean force) {
    return new Pipeline(options(threads, force), parts(inputs), Progress.none());
  }

  private static BuildOptions options(int threads, boolean force) {
    return new BuildOptions(
        List.of(), InputStream.nullInputStream(), BASE, true, threads, List.of(), force);
  }

  private Parts parts(List<Outcome<Article>> inputs) {
    Supplier<Annotator> annotator =
        () -> {
          timesLoaded.incrementAndGet();
          return (article, words) -> new AnnotatedText(article, List.of());
        };
    return new Parts(inputs, annotator, () -> text -> understood(text.article()), Told::merge);
  }

  private static ResolvedArticle understood(Article article) {
    switch (article.text()) {
      case "overflow" -> throw new StackOverflowError();
      case "crash" -> throw new IllegalStateException("odd");
      case "memory" -> throw new OutOfMemoryError("on purpose");
      default -> {
        return Told.understood(article);
      }
    }
  }

  private static List<Outcome<Article>> outcomes(List<Article> articles) {
    return articles.stream().map(PipelineTest::ok).toList();
  }

  private static Outcome<Article> ok(Article article) {
    return new Outcome.Ok<>(article);
  }

  private static Outcome<Article> failed(Problem.Code code) {
    return new Outcome.Failed<>(new Problem(code, "input", "", "as the test wants it"));
  }

  private static Progress hearing(List<String> problems) {
    return new Progress() {
      @Override
      public void stage(String text) {}

      @Override
      public void done(int articles, int total) {}

      @Override
      public void problem(Problem problem) {
        problems.add(problem.toString());
      }
    };
  }

  /** Everything but the record of the runs, sorted. */
  private static TreeSet<String> lines(Store store) {
    return Lines.of(store, IRIS.provenanceGraph());
  }

  private static List<Quad> graph(Store store, Node graph) {
    return store.calculateRead(
        dataset -> Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)));
  }
}
