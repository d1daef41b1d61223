package org.parley.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.graph.Actor;
import org.parley.graph.DatedReport;
import org.parley.graph.Place;

/**
 * What an article adds to the resolved graph: all that {@link ResolvedGraph} needs to know of it.
 * Keys of actors, places and issues are unique in it.
 *
 * @param article its IRI
 * @param sketch what tells copies of its text; empty where the text is short, or not kept
 */
public record ArticleDigest(
    Node article,
    List<DatedReport> reports,
    List<Actor> actors,
    List<Place> places,
    List<MetIssue> issues,
    Optional<Sketch> sketch) {
  public ArticleDigest {
    reports = List.copyOf(reports);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    issues = List.copyOf(issues);
  }

  /**
   * @param graph all quads of the article's graph, as {@link ArticleWriter} writes them
   */
  public static ArticleDigest of(Node article, Collection<Quad> graph) {
    Described described = new Described(graph);
    NameReader names = new NameReader(described);
    return new ArticleDigest(
        article,
        new ReportReader(described).read(),
        names.actors(),
        names.places(),
        names.issues(),
        described
            .text(article, SchemaDO.articleBody.asNode())
            .flatMap(text -> Sketch.of(text, published(described, article))));
  }

  private static String published(Described described, Node article) {
    return described.text(article, SchemaDO.datePublished.asNode()).orElse("");
  }
}
