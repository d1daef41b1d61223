package org.parley.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.graph.ResolvedArticle;

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

  /** The article's quads, or, where {@link ClaimCheck} finds something amiss, what that is. */
  public Outcome<List<Quad>> write(ResolvedArticle resolved) {
    List<String> complaints = ClaimCheck.complaints(resolved);
    if (!complaints.isEmpty()) {
      return new Outcome.Failed<>(
          new Problem(
              Problem.Code.EXTRACTION_FAILED,
              resolved.article().id(),
              "",
              "nothing of it was kept, as " + String.join("; ", complaints)));
    }
    return new Outcome.Ok<>(quads(resolved));
  }

  private List<Quad> quads(ResolvedArticle resolved) {
    Node article = iris.article(resolved.article().id());
    GraphQuads quads = new GraphQuads(article);
    addMetadata(article, resolved.article(), quads);
    EvidenceWriter evidence = new EvidenceWriter(iris, article, quads);
    ClaimWriter claims = new ClaimWriter(iris, article, quads, evidence);
    resolved.reports().forEach(claims::add);
    resolved.statements().forEach(claims::add);
    resolved.stances().forEach(claims::add);
    NameWriter names = new NameWriter(iris, quads);
    resolved.actors().forEach(names::addAsMet);
    resolved.places().forEach(names::addAsMet);
    resolved.issues().forEach(names::addAsMet);
    for (String key : new ArrayList<>(resolved.mentions().keySet()).stream().sorted().toList()) {
      resolved.mentions().getOrDefault(key, List.of()).stream()
          .sorted()
          .forEach(mention -> evidence.add(iris.actor(key), Terms.MENTION, mention));
    }
    return quads.list();
  }

  private void addMetadata(Node node, Article article, GraphQuads quads) {
    quads.add(node, RDF.type.asNode(), Terms.NEWS_ARTICLE);
    quads.text(node, DCTerms.identifier.asNode(), article.id());
    quads.text(node, Terms.HEADLINE, article.headline());
    quads.add(
        node,
        Terms.DATE_PUBLISHED,
        article
            .published()
            .map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    quads.text(node, Terms.PUBLISHER, article.publisher());
    quads.text(node, Terms.AUTHOR, article.author());
    quads.add(node, Terms.URL, article.url().flatMap(Iris::foreign));
    quads.text(node, Terms.IN_LANGUAGE, article.language());
    quads.text(node, Terms.CONTENT_HASH, article.contentHash());
    if (keepText) {
      quads.text(node, Terms.ARTICLE_BODY, article.text());
    }
  }
}
