package org.parley.rdf;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.Actor;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.vocab.Parley;

/**
 * Writes what one article says into the graph named by the article. Thread-safe.
 *
 * <p>In an article's graph, actors, places and issues have {@code rdfs:label} (and {@code
 * skos:altLabel}) only, as met there. The one {@code skos:prefLabel} that each has in the whole
 * graph stands in the resolved graph, which {@link ResolvedGraph} writes.
 */
public final class ArticleWriter {
  private final Iris iris;
  private final boolean keepText;

  /**
   * @param keepText whether to write the article's text
   */
  public ArticleWriter(Iris iris, boolean keepText) {
    this.iris = iris;
    this.keepText = keepText;
  }

  /** The article's quads; or what {@link ClaimCheck} or {@link QuadFitness} find amiss. */
  public Outcome<List<Quad>> write(ResolvedArticle resolved) {
    List<String> complaints = ClaimCheck.complaints(resolved);
    if (complaints.isEmpty() && !QuadFitness.isUnicode(resolved.article().id())) {
      complaints = List.of("its id holds half a surrogate pair");
    }
    if (!complaints.isEmpty()) {
      return failed(resolved, complaints);
    }
    List<Quad> quads = quads(resolved);
    List<String> unfit = QuadFitness.complaints(quads);
    return unfit.isEmpty() ? new Outcome.Ok<>(quads) : failed(resolved, unfit);
  }

  /**
   * The graph of an article with what stands in the resolved graph of a store and not in it, the
   * offices of those whom it names: for whoever has no resolved graph.
   */
  public List<Quad> withOffices(List<Quad> articleGraph, Collection<Actor> actors) {
    GraphQuads offices = new GraphQuads(articleGraph.getFirst().getGraph());
    NameWriter names = new NameWriter(iris, offices);
    actors.forEach(
        actor -> actor.offices().forEach(held -> names.describe(iris.actor(actor.key()), held)));
    Set<Quad> all = new LinkedHashSet<>(articleGraph);
    all.addAll(offices.list());
    return List.copyOf(all);
  }

  private static Outcome<List<Quad>> failed(ResolvedArticle resolved, List<String> complaints) {
    return new Outcome.Failed<>(
        new Problem(
            Problem.Code.EXTRACTION_FAILED,
            resolved.article().id(),
            "",
            "nothing of it was kept, as " + String.join("; ", complaints)));
  }

  private List<Quad> quads(ResolvedArticle resolved) {
    Node article = iris.article(resolved.article().id());
    GraphQuads quads = new GraphQuads(article);
    addMetadata(article, resolved.article(), quads);
    quads.text(article, Parley.reader, resolved.reader());
    EvidenceWriter evidence = new EvidenceWriter(iris, article, quads);
    ClaimWriter claims = new ClaimWriter(iris, article, resolved.reader(), quads, evidence);
    resolved.reports().forEach(claims::add);
    resolved.statements().forEach(claims::add);
    resolved.stances().forEach(claims::add);
    new ReviewWriter(iris, article, quads).add(resolved.reviewed());
    NameWriter names = new NameWriter(iris, quads);
    resolved.actors().forEach(names::addAsMet);
    resolved.places().forEach(names::addAsMet);
    resolved.issues().forEach(names::addAsMet);
    for (String key : new TreeSet<>(resolved.mentions().keySet())) {
      resolved.mentions().getOrDefault(key, List.of()).stream()
          .sorted()
          .forEach(mention -> evidence.addMention(iris.actor(key), Parley.mention, mention));
    }
    return quads.list();
  }

  private void addMetadata(Node node, Article article, GraphQuads quads) {
    quads.add(node, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    quads.text(node, DCTerms.identifier.asNode(), article.id());
    quads.text(node, SchemaDO.headline.asNode(), article.headline());
    quads.add(
        node,
        SchemaDO.datePublished.asNode(),
        article
            .published()
            .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    quads.text(node, SchemaDO.publisher.asNode(), article.publisher());
    quads.text(node, SchemaDO.author.asNode(), article.author());
    quads.add(node, SchemaDO.url.asNode(), article.url().flatMap(Iris::foreign));
    quads.text(node, SchemaDO.inLanguage.asNode(), article.language());
    quads.text(node, Parley.contentHash, article.contentHash());
    if (keepText) {
      quads.text(node, SchemaDO.articleBody.asNode(), article.text());
    }
  }
}
