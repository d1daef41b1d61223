package org.parley.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.graph.ReviewMark;
import org.parley.graph.Reviewed;
import org.parley.rdf.vocab.Parley;

/** Who stands behind which claims of an article, and which decisions it was written with. */
final class ReviewWriter {
  private final Iris iris;
  private final Node article;
  private final GraphQuads quads;

  ReviewWriter(Iris iris, Node article, GraphQuads quads) {
    this.iris = iris;
    this.article = article;
    this.quads = quads;
  }

  void add(Reviewed reviewed) {
    reviewed.marks().forEach((key, mark) -> add(iris.claim(article, key), mark));
    reviewed.decisions().forEach(mark -> quads.text(article, Parley.decision, mark));
    reviewed
        .unmet()
        .forEach(
            (mark, reason) ->
                quads.text(article, Parley.unmetDecision, mark + " " + notation(reason)));
  }

  private void add(Node claim, ReviewMark mark) {
    Node node = iris.review(claim);
    quads.add(claim, Parley.reviewed, node);
    quads.add(node, RDF.type.asNode(), Parley.Review);
    quads.text(node, Parley.verdict, notation(mark.verdict()));
    if (!mark.who().isEmpty()) {
      quads.text(node, Parley.reviewer, mark.who());
    }
    quads.add(node, Parley.reviewedOn, mark.when().flatMap(Literals::date));
    if (!mark.note().isEmpty()) {
      quads.text(node, RDFS.comment.asNode(), mark.note());
    }
    quads.text(node, Parley.claimRead, mark.claim());
  }

  static String notation(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
