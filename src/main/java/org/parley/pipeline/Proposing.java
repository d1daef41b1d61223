package org.parley.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.annotate.Annotator;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.claim.ArticleClaims;
import org.parley.extract.Extractor;
import org.parley.graph.Grounded;
import org.parley.graph.PartyChoice;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.rdf.Schemes;
import org.parley.read.Recognition;
import org.parley.resolve.Resolver;
import org.parley.resolve.event.EventMerger;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.TsvGazetteer;
import org.parley.store.Store;
import org.parley.weigh.Candidate;
import org.parley.weigh.Parties;
import org.parley.weigh.Proposals;

/**
 * All that the rules propose, likely or not, with what is known of each claim. The articles are
 * parsed once, however often they are asked for with others who choose the parties of events.
 */
public final class Proposing {
  private final Iris iris;
  private final ArticleWriter writer;
  private final TsvGazetteer gazetteer;
  private final List<ArticleClaims> claims = new ArrayList<>();

  private Proposing(BuildOptions options) {
    this.gazetteer = GazetteerFiles.load(options.gazetteers());
    this.iris = new Iris(options.base());
    this.writer = new ArticleWriter(iris, false);
  }

  /** Reads the articles. */
  public static Proposing of(BuildOptions options, Progress progress) {
    Proposing proposing = new Proposing(options);
    proposing.read(options, progress);
    return proposing;
  }

  private void read(BuildOptions options, Progress progress) {
    Parts parts = Parts.standard(options, progress);
    List<Article> articles = new ArrayList<>();
    parts
        .articles()
        .apply(Recognition.none())
        .forEach(
            outcome -> {
              switch (outcome) {
                case Outcome.Ok<Article> ok -> articles.add(ok.value());
                case Outcome.Failed<Article> failed -> progress.problem(failed.problem());
              }
            });
    Annotator annotator = parts.annotator().get();
    Extractor extractor = Parts.extractor(gazetteer);
    new InOrder<Article, ArticleClaims>(
            options.threads(),
            options.threads() * 2,
            article -> extractor.extract(annotator.annotate(article)))
        .run(
            articles.iterator(),
            extracted -> {
              claims.add(extracted);
              progress.done(claims.size(), articles.size());
            });
  }

  /** Fills a store, and says what is known of what is in it. */
  public KnownClaims into(Store store, PartyChoice choice) {
    Resolver resolver = new Resolver(gazetteer, choice);
    Map<String, SortedSet<String>> known = new LinkedHashMap<>();
    Map<String, List<Candidate>> parties = new LinkedHashMap<>();
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    ResolvedGraph resolved = new ResolvedGraph(iris);
    for (ArticleClaims each : claims) {
      Proposed proposed = propose(resolver.grounded(each));
      Node graph = iris.article(each.text().article().id());
      graphs.put(graph, proposed.quads());
      resolved.add(proposed.quads());
      proposed.claims().stances().forEach((key, is) -> known.put(iri(graph, key), is));
      proposed.claims().events().forEach((key, is) -> known.put(iri(graph, key), is));
      proposed.parties().forEach((key, are) -> parties.put(iri(graph, key), are));
    }
    graphs.put(iris.resolvedGraph(), resolved.write(EventMerger::merge));
    graphs.put(iris.schemesGraph(), Schemes.quads(iris));
    store.replaceGraphs(graphs);
    return new KnownClaims(known, parties);
  }

  private String iri(Node graph, String key) {
    return iris.claim(graph, key).getURI();
  }

  private Proposed propose(Grounded grounded) {
    return switch (writer.write(grounded.article())) {
      case Outcome.Ok<List<Quad>> ok ->
          new Proposed(ok.value(), Proposals.of(grounded), Parties.candidates(grounded));
      case Outcome.Failed<List<Quad>> failed ->
          throw new IllegalStateException(failed.problem().toString());
    };
  }
}
