package org.parley.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.claim.Certainty;
import org.parley.codebook.Codebook;
import org.parley.graph.CodedPassage;
import org.parley.graph.Passage;
import org.parley.rdf.vocab.Parley;

/**
 * Writes what a codebook gave to the passages of a store into the codebook's own graph: the
 * questions, the codings, and, where an act or a statement rather than a stance answers a question,
 * the stance that it comes to, whose target is the question.
 */
public final class CodebookGraph {
  private final Iris iris;
  private final Codebook codebook;
  private final GraphQuads quads;

  private CodebookGraph(Iris iris, Codebook codebook) {
    this.iris = iris;
    this.codebook = codebook;
    this.quads = new GraphQuads(iris.codebookGraph(codebook.name()));
  }

  /** All quads of the graph. */
  public static List<Quad> quads(Iris iris, Codebook codebook, List<CodedPassage> coded) {
    CodebookGraph graph = new CodebookGraph(iris, codebook);
    SkosCodebook.describe(iris, codebook, graph.quads);
    coded.forEach(graph::add);
    return graph.quads.list();
  }

  private void add(CodedPassage coded) {
    Node article = iris.article(coded.article());
    Node code = iris.code(codebook.name(), coded.coding().code());
    Node found = iris.claim(article, coded.passage().key());
    Node stance =
        switch (coded.passage().kind()) {
          case STANCE -> found;
          case ACT -> stance(article, code, coded);
          case SAID -> {
            Node said = stance(article, code, coded);
            quads.add(said, Parley.statement, found);
            quads.add(said, Parley.voice, iris.actor(coded.passage().holder()));
            yield said;
          }
        };
    new CodingWriter(iris, quads).write(stance, code, coded.coding());
  }

  private Node stance(Node article, Node code, CodedPassage coded) {
    Passage passage = coded.passage();
    String key = passage.key() + "-of-" + passage.holder() + "-on-" + coded.coding().code();
    Node node = iris.claim(article, key);
    quads.add(code, RDF.type.asNode(), Parley.Issue);
    quads.add(node, RDF.type.asNode(), Parley.Stance);
    quads.text(node, RDFS.label.asNode(), passage.words());
    quads.add(node, Parley.holder, iris.actor(passage.holder()));
    quads.add(node, Parley.target, code);
    quads.add(node, Parley.position, Concepts.position(coded.coding().position()));
    quads.add(node, Parley.condition, Parley.NotStated);
    quads.add(node, Parley.date, coded.date().flatMap(Literals::date));
    quads.add(node, Parley.certainty, Concepts.certainty(Certainty.PROBABLE));
    quads.add(node, Parley.confidence, Literals.decimal(coded.coding().confidence()));
    quads.text(node, Parley.rule, coded.coding().rule());
    passage
        .evidence()
        .forEach(proof -> quads.add(node, Parley.evidence, iris.evidence(article, proof.span())));
    return node;
  }
}
