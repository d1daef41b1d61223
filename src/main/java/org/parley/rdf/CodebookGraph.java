package org.parley.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.codebook.Codebook;
import org.parley.graph.CodedPassage;
import org.parley.graph.Coding;
import org.parley.graph.Passage;
import org.parley.rdf.vocab.Parley;

/**
 * Writes what a codebook gave to the passages of a store into the codebook's own graph: the
 * questions, the codings, and, where an act or a statement rather than a stance answers a question,
 * the stance that it comes to.
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

  /** All quads of the graph; the order of the codings does not matter for what they say. */
  public static List<Quad> quads(Iris iris, Codebook codebook, List<CodedPassage> coded) {
    CodebookGraph graph = new CodebookGraph(iris, codebook);
    coded.forEach(graph::add);
    return graph.quads.list();
  }

  private void add(CodedPassage coded) {
    Node article = iris.article(coded.article());
    Node found = iris.claim(article, coded.passage().key());
    Node code = iris.code(codebook.name(), coded.coding().code());
    quads.add(code, RDF.type.asNode(), SKOS.Concept.asNode());
    quads.text(code, SKOS.notation.asNode(), coded.coding().code());
    Node stance = found;
    if (coded.passage().kind() != Passage.Kind.STANCE) {
      stance =
          iris.claim(article, coded.passage().key() + "-stance-of-" + coded.passage().holder());
    }
    addCoding(stance, code, coded.coding());
  }

  private void addCoding(Node stance, Node code, Coding coding) {
    Node node = iris.coding(stance, coding.codebook(), coding.code());
    quads.add(stance, Parley.coding, node);
    quads.add(node, RDF.type.asNode(), Parley.Coding);
    quads.add(node, Parley.stance, stance);
    quads.text(node, Parley.codebook, coding.codebook());
    quads.add(node, Parley.code, code);
    quads.add(node, Parley.position, Concepts.position(coding.position()));
    quads.add(node, Parley.confidence, Literals.decimal(coding.confidence()));
    quads.text(node, Parley.rule, coding.rule());
  }
}
