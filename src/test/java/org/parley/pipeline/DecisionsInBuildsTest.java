package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.rdf.Iris;
import org.parley.rdf.Told;
import org.parley.rdf.vocab.Parley;
import org.parley.read.Columns;
import org.parley.review.Decisions;
import org.parley.review.Outstanding;
import org.parley.review.Table;
import org.parley.store.Store;
import org.parley.text.AnnotatedText;

/** Decisions over one build after the other. */
class DecisionsInBuildsTest {
  private static final String BASE = "https://example.org/kg/";
  private static final Iris IRIS = new Iris(BASE);
  private static final String REJECTED =
      "reject ¦ a ¦ Ruritania backs the canal. ¦ stance ¦ ruritania | supports | the canal |"
          + " the-canal";
  private static final String ACCEPTED = REJECTED.replace("reject", "accept");
  private static final String SAME = "same ¦ ¦ ¦ ¦ borduria ¦ ruritania";

  @TempDir private Path folder;

  private final Article a =
      Told.article("a", "2025-05-01", "Ruritania backs the canal. Freedonia backs the bridge.");
  private final Article b = Told.article("b", "2025-05-02", "Borduria backs the canal.");
  private final Article c = Told.article("c", "2025-05-03", "Freedonia met Syldavia in Szohod.");

  @Test
  void aDecisionStaysOverEveryBuildAndIsAppliedOnce() {
    try (Store store = Store.inMemory();
        Store once = Store.inMemory()) {
      build(store, decisions(), a, b, c);
      assertThat(build(store, decisions(REJECTED, SAME), a, b, c).replaced()).isEqualTo(2);
      TreeSet<String> decided = lines(store);
      assertThat(decided)
          .noneMatch(line -> line.contains("actor/borduria"))
          .noneMatch(line -> line.contains("article/a/stance-1>"));
      assertThat(build(store, decisions(REJECTED, SAME), a, b, c).unchanged()).isEqualTo(3);
      build(once, decisions(SAME, REJECTED), c, b, a);
      assertThat(lines(once)).isEqualTo(decided);
    }
  }

  @Test
  void onlyTheArticlesConcernedAreReadAgainWhenDecisionsChange() {
    try (Store store = Store.inMemory();
        Store fresh = Store.inMemory()) {
      build(fresh, decisions(), a, b, c);
      TreeSet<String> undecided = lines(fresh);
      build(store, decisions(REJECTED), a, b, c);
      assertThat(build(store, decisions(ACCEPTED), a, b, c).replaced()).isEqualTo(1);
      assertThat(build(store, decisions(ACCEPTED, SAME), a, b, c).replaced()).isEqualTo(1);
      assertThat(build(store, decisions(ACCEPTED, SAME, REJECTED), a, b, c).replaced())
          .isEqualTo(1);
      assertThat(build(store, decisions(), a, b, c).replaced()).isEqualTo(2);
      assertThat(lines(store)).isEqualTo(undecided);
    }
  }

  @Test
  void aNameThatLeadsWhereItLedAnywayIsNoReasonToReadAgain() {
    Decisions same = decisions("same ¦ ¦ ¦ ¦ Ruritania ¦ ruritania");
    try (Store store = Store.inMemory()) {
      build(store, same, a, b, c);
      assertThat(build(store, same, a, b, c).unchanged()).isEqualTo(3);
      assertThat(outstanding(store, same).applied()).isEqualTo(1);
    }
  }

  @Test
  void whoeverForgetsTheFileLosesNothingAndIsTold() {
    try (Store store = Store.inMemory()) {
      build(store, decisions(REJECTED), a, b);
      TreeSet<String> decided = lines(store);
      assertThat(build(store, Decisions.none(), a, b).unchanged()).isEqualTo(2);
      assertThat(lines(store)).isEqualTo(decided);
      assertThat(outstanding(store, Decisions.none()).waiting()).hasSize(1);
    }
  }

  @Test
  void aDecisionFindsItsSentenceInAnArticleThatChanged() {
    Article changed =
        Told.article("a", "2025-05-04", "Syldavia backs peace. Ruritania backs the canal. More.");
    try (Store store = Store.inMemory()) {
      build(store, decisions(ACCEPTED), a);
      build(store, decisions(ACCEPTED), changed);
      assertThat(lines(store))
          .anyMatch(line -> line.contains("article/a/stance-2/review") && line.contains("verdict"));
      assertThat(outstanding(store, decisions(ACCEPTED)).applied()).isEqualTo(1);
    }
  }

  @Test
  void whatCameToNothingIsNamedInEveryRun() {
    Decisions decisions =
        decisions(
            ACCEPTED,
            "reject ¦ a ¦ Gone. ¦ stance ¦ x | supports | y",
            "reject ¦ a ¦ Freedonia backs the bridge. ¦ stance ¦ freedonia | opposes | the bridge",
            "reject ¦ z ¦ Gone. ¦ stance ¦ x | supports | y",
            "same ¦ ¦ ¦ ¦ Klow ¦ ruritania",
            "apart ¦ b ¦ ¦ ¦ Klow ¦ ruritania");
    try (Store store = Store.inMemory()) {
      build(store, decisions, a, b);
      for (int run = 0; run < 2; run++) {
        Outstanding outstanding = outstanding(store, decisions);
        assertThat(outstanding.applied()).isEqualTo(1);
        assertThat(outstanding.waiting()).isEmpty();
        assertThat(outstanding.unmet())
            .satisfiesExactlyInAnyOrder(
                each -> assertThat(each).contains("line 3: not applied, as its sentence is gone"),
                each -> assertThat(each).contains("line 4: not applied, as its sentence is there"),
                each -> assertThat(each).contains("line 5", "the store has no article z"),
                each -> assertThat(each).contains("line 6", "nobody and nothing in the store"),
                each -> assertThat(each).contains("line 7", "the article has no such actor"));
        assertThat(build(store, decisions, a, b).unchanged()).isEqualTo(2);
      }
    }
  }

  @Test
  void articlesThatAreNotAmongTheInputsWaitAndAreNamed() {
    try (Store store = Store.inMemory()) {
      build(store, decisions(), a, b);
      build(store, decisions(SAME), a);
      assertThat(outstanding(store, decisions(SAME)).waiting()).containsExactly("b (reader rules)");
    }
  }

  @Test
  void whatIsDecidedConformsToTheShapes() {
    Decisions decisions =
        decisions(
            ACCEPTED + " ¦ ¦ Ana ¦ 2025-06-01 ¦ seen",
            "correct ¦ a ¦ Freedonia backs the bridge. ¦ stance ¦ freedonia | supports | the bridge ¦"
                + " position=conditional; condition=tolls go; holder=Mara Lund (person) ¦ Ana",
            "correct ¦ c ¦ Freedonia met Syldavia in Szohod. ¦ event ¦ Meeting | freedonia, syldavia"
                + " ¦ place=Klow; date=2025; add=France:host; drop=syldavia",
            "reject ¦ c ¦ Gone. ¦ stance ¦ x | supports | y",
            "same ¦ ¦ ¦ ¦ Borduria ¦ germany",
            "question ¦ ¦ ¦ ¦ the-canal ¦ not locks");
    Graph graph = GraphFactory.createDefaultGraph();
    try (Store store = Store.inMemory()) {
      build(store, decisions, a, b, c);
      store.calculateRead(
          dataset -> {
            dataset.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
          });
      assertThat(outstanding(store, decisions).applied()).isEqualTo(5);
    }
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph("ontology/shapes.ttl"));
    assertThat(ShaclValidator.get().validate(shapes, graph).getEntries())
        .extracting(entry -> entry.focusNode() + " " + entry.message())
        .isEmpty();
    assertThat(graph.contains(Node.ANY, Parley.reviewer, Node.ANY)).isTrue();
  }

  private Decisions decisions(String... rows) {
    Decisions decisions =
        Decisions.read(List.of(Table.write(folder.resolve("decisions.tsv"), rows)));
    assertThat(decisions.problems()).isEmpty();
    return decisions;
  }

  private static BuildSummary build(Store store, Decisions decisions, Article... articles) {
    List<Outcome<Article>> inputs = new ArrayList<>();
    for (Article article : articles) {
      inputs.add(new Outcome.Ok<>(article));
    }
    Parts parts =
        new Parts(
            inputs,
            () -> (article, words) -> new AnnotatedText(article, List.of()),
            () -> text -> Told.understood(text.article()),
            Told::merge);
    BuildSummary summary = new Pipeline(options(decisions), parts, Progress.none()).build(store);
    assertThat(summary.problems()).isEmpty();
    return summary;
  }

  private static Outstanding outstanding(Store store, Decisions decisions) {
    return Pipeline.outstanding(options(decisions), store);
  }

  private static BuildOptions options(Decisions decisions) {
    return new BuildOptions(
        List.of(),
        InputStream.nullInputStream(),
        BASE,
        true,
        2,
        List.of(),
        false,
        new Reader.Rules(),
        decisions,
        Optional.empty(),
        Bounds.usual(),
        false,
        Columns.usual());
  }

  private static TreeSet<String> lines(Store store) {
    return Lines.of(store, IRIS.provenanceGraph());
  }
}
