package org.parley.report;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.vocab.Parley;

/** The codebooks whose codes the claims of a store carry. Lives inside one read transaction. */
public final class Codebooks {
  private Codebooks() {}

  /** Their names. */
  public static SortedSet<String> names(DatasetGraph dataset) {
    TreeSet<String> names = new TreeSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Parley.codebook, Node.ANY)
        .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
    return names;
  }
}
