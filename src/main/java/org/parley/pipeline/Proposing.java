package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.annotate.Annotator;
import org.parley.annotate.nlp4j.Nlp4jAnnotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.extract.Extractor;
import org.parley.graph.Grounded;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.Schemes;
import org.parley.read.ArticleReader;
import org.parley.read.Recognition;
import org.parley.resolve.Resolver;
import org.parley.resolve.event.EventMerger;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.TsvGazetteer;
import org.parley.store.Store;
import org.parley.weigh.Proposals;

/** All that the rules propose, likely or not, with what is known of each claim. */
public final class Proposing {
  private record Proposed(Article article, List<Quad> quads, Proposals proposals) {}

  private final Iris iris;
  private final ArticleWriter writer;
  private final Annotator annotator;
  private final Extractor extractor;
  private final Resolver resolver;

  private Proposing(BuildOptions options, Progress progress) {
    TsvGazetteer gazetteer = GazetteerFiles.load(options.gazetteers());
    this.iris = new Iris(options.base());
    this.writer = new ArticleWriter(iris, false);
    this.annotator = Nlp4jAnnotator.open(Nlp4jAnnotator.defaultCache(), progress::stage);
    this.extractor = new Extractor(new GazetteerNames(gazetteer));
    this.resolver = new Resolver(gazetteer);
  }

  /**
   * Fills a store.
   *
   * @return what is known of each stance and event, by IRI
   */
  public static Map<String, SortedSet<String>> into(
      Store store, BuildOptions options, Progress progress) {
    return new Proposing(options, progress).fill(store, options, progress);
  }

  private Map<String, SortedSet<String>> fill(
      Store store, BuildOptions options, Progress progress) {
    Map<String, SortedSet<String>> known = new LinkedHashMap<>();
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    ResolvedGraph resolved = new ResolvedGraph(iris);
    List<Article> articles = new ArrayList<>();
    ArticleReader.read(
            options.inputs(),
            options.stdin(),
            ArticleReader.LONGEST_ARTICLE,
            options.columns(),
            Recognition.none())
        .forEach(
            outcome -> {
              switch (outcome) {
                case Outcome.Ok<Article> ok -> articles.add(ok.value());
                case Outcome.Failed<Article> failed -> progress.problem(failed.problem());
              }
            });
    new InOrder<Article, Proposed>(options.threads(), options.threads() * 2, this::propose)
        .run(
            articles.iterator(),
            proposed -> {
              Node graph = iris.article(proposed.article().id());
              graphs.put(graph, proposed.quads());
              resolved.add(proposed.quads());
              proposed.proposals().stances().forEach((key, is) -> put(known, graph, key, is));
              proposed.proposals().events().forEach((key, is) -> put(known, graph, key, is));
              progress.done(graphs.size(), articles.size());
            });
    graphs.put(iris.resolvedGraph(), resolved.write(EventMerger::merge));
    graphs.put(iris.schemesGraph(), Schemes.quads(iris));
    store.replaceGraphs(graphs);
    return known;
  }

  private void put(
      Map<String, SortedSet<String>> known, Node graph, String key, SortedSet<String> is) {
    known.put(iris.claim(graph, key).getURI(), is);
  }

  private Proposed propose(Article article) {
    Grounded grounded = resolver.grounded(extractor.extract(annotator.annotate(article)));
    return switch (writer.write(grounded.article())) {
      case Outcome.Ok<List<Quad>> ok -> new Proposed(article, ok.value(), Proposals.of(grounded));
      case Outcome.Failed<List<Quad>> failed ->
          throw new IllegalStateException(failed.problem().toString());
    };
  }
}
