package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.Iris;
import org.parley.rdf.Told;
import org.parley.resolve.event.EventMerger;
import org.parley.store.Store;
import org.parley.text.AnnotatedText;

/** Whoever works on articles by themselves gets what a store would have of them. */
class WorkerTest {
  private static final BuildOptions OPTIONS =
      new BuildOptions(
          List.of(),
          InputStream.nullInputStream(),
          "https://example.org/kg/",
          true,
          1,
          List.of(),
          false);
  private static final Article ARTICLE =
      Told.article("canal", "2025-05-16", "Ruritania met Freedonia in Klow. Ruritania backs it.");

  @Test
  void itsQuadsAreThoseOfTheStore() {
    Outcome<Worked> outcome = worker(Told::understood).on(ARTICLE);
    assertThat(outcome).isInstanceOf(Outcome.Ok.class);
    Worked worked = ((Outcome.Ok<Worked>) outcome).value();
    Node graph = new Iris(OPTIONS.base()).article("canal");
    Set<Quad> stored;
    try (Store store = Store.inMemory()) {
      new Pipeline(OPTIONS, parts(Told::understood), Progress.none()).build(store);
      stored =
          store.calculateRead(
              dataset -> Iter.toSet(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY)));
    }
    assertThat(new HashSet<>(worked.quads())).isEqualTo(stored).hasSameSizeAs(worked.quads());
    assertThat(worked.digest()).isEqualTo(ArticleDigest.of(graph, stored));
  }

  @Test
  void anArticleThatTheProgramFailsOnCostsItself() {
    Worker worker =
        worker(
            article -> {
              if (article.id().equals("canal")) {
                throw new IllegalStateException("no words");
              }
              return Told.understood(article);
            });
    assertThat(worker.on(ARTICLE))
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed ->
                assertThat(failed.problem())
                    .extracting(Problem::code, Problem::input)
                    .containsExactly(Problem.Code.EXTRACTION_FAILED, "canal"));
    assertThat(worker.on(Told.article("other", "2025-05-16", "Ruritania backs the canal.")))
        .isInstanceOf(Outcome.Ok.class);
  }

  private interface Understood {
    ResolvedArticle of(Article article);
  }

  private static Worker worker(Understood understood) {
    return new Worker(OPTIONS, parts(understood), Progress.none());
  }

  private static Parts parts(Understood understood) {
    return new Parts(
        List.of(new Outcome.Ok<>(ARTICLE)),
        () -> (article, words) -> new AnnotatedText(article, List.of()),
        () -> text -> understood.of(text.article()),
        EventMerger::merge);
  }
}
