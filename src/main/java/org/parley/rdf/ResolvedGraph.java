package org.parley.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.parley.graph.DatedReport;
import org.parley.graph.Event;
import org.parley.rdf.vocab.Parley;

/**
 * What follows from many articles, rebuilt from their graphs alone: events across articles, and one
 * description, with one {@code skos:prefLabel}, of each actor, place and issue, and which articles
 * are copies of one another. The same article graphs give the same quads, in whatever order they
 * are added. Not thread-safe.
 */
public final class ResolvedGraph {
  private static final Comparator<DatedReport> BY_ARTICLE =
      Comparator.comparing(DatedReport::article)
          .thenComparingInt(dated -> dated.report().key().length())
          .thenComparing(dated -> dated.report().key());

  private final Iris iris;
  private final List<ArticleDigest> articles = new ArrayList<>();
  private final List<DatedReport> reports = new ArrayList<>();
  private final Map<String, ActorTally> actors = new TreeMap<>();
  private final Map<String, PlaceTally> places = new TreeMap<>();
  private final Map<String, IssueTally> issues = new TreeMap<>();

  public ResolvedGraph(Iris iris) {
    this.iris = iris;
  }

  /** The one quad of {@link Iris#pendingGraph}. */
  public static Quad pendingMark(Iris iris) {
    return Quad.create(
        iris.pendingGraph(),
        iris.resolvedGraph(),
        RDFS.comment.asNode(),
        Literals.text("to be rebuilt, as the articles' graphs are ahead of it"));
  }

  /**
   * Takes in an article.
   *
   * @param articleGraph all quads of its graph, as {@link ArticleWriter} writes them
   */
  public void add(Collection<Quad> articleGraph) {
    articleGraph.stream()
        .findFirst()
        .ifPresent(quad -> add(ArticleDigest.of(quad.getGraph(), articleGraph)));
  }

  /** Takes in an article, or a part of it. */
  public void add(ArticleDigest article) {
    articles.add(article);
    reports.addAll(article.reports());
    article
        .actors()
        .forEach(actor -> actors.computeIfAbsent(actor.key(), ActorTally::new).add(actor));
    article
        .places()
        .forEach(place -> places.computeIfAbsent(place.key(), PlaceTally::new).add(place));
    article
        .issues()
        .forEach(issue -> issues.computeIfAbsent(issue.key(), IssueTally::new).add(issue));
  }

  /**
   * What the descriptions of several nodes may say alike, so that it stays as long as one of them
   * does: titles of offices, and that two issues are opposites.
   */
  public static Set<Quad> shared(Iterable<ArticleDigest> articles, Iris iris) {
    GraphQuads quads = new GraphQuads(iris.resolvedGraph());
    NameWriter names = new NameWriter(iris, quads);
    for (ArticleDigest article : articles) {
      article.actors().forEach(actor -> actor.offices().forEach(names::addTitle));
      article
          .issues()
          .forEach(issue -> issue.negates().forEach(key -> names.addRelated(issue.key(), key)));
    }
    return Set.copyOf(quads.list());
  }

  /**
   * The quads of the resolved graph.
   *
   * @param merger which reports are of one event; gets them sorted by article and key
   */
  public List<Quad> write(Function<List<DatedReport>, List<Event>> merger) {
    GraphQuads quads = new GraphQuads(iris.resolvedGraph());
    NameWriter names = new NameWriter(iris, quads);
    actors.values().forEach(tally -> names.addCanonical(tally.actor()));
    places.values().forEach(tally -> names.addCanonical(tally.place()));
    issues.values().forEach(tally -> names.addCanonical(tally.issue()));
    Copies.originals(articles)
        .forEach(
            (copy, original) ->
                quads.add(NodeFactory.createURI(copy), Parley.duplicateOf, original));
    EventWriter events = new EventWriter(iris, quads);
    merger.apply(reports.stream().sorted(BY_ARTICLE).toList()).forEach(events::add);
    return quads.list();
  }
}
