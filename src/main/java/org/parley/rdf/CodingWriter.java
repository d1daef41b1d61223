package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.parley.graph.Coding;
import org.parley.rdf.vocab.Parley;

/** Writes what a question of a codebook is answered by a stance, whichever graph it stands in. */
record CodingWriter(Iris iris, GraphQuads quads) {
  void write(Node stance, Node code, Coding coding) {
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
