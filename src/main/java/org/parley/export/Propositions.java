package org.parley.export;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.vocab.Parley;

/**
 * Adds to each stance what it comes to, as a triple term of RDF 1.2: <em>stance</em> {@code
 * rdf:reifies <<( holder position target )>>}. The triple itself is not asserted, since the store
 * knows only that somebody says so.
 */
record Propositions(DatasetGraph data, Consumer<Quad> sink) implements Consumer<Quad> {
  private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  @Override
  public void accept(Quad quad) {
    sink.accept(quad);
    if (quad.getObject().equals(Parley.Stance) && quad.getPredicate().equals(RDF.type.asNode())) {
      proposition(quad.getGraph(), quad.getSubject())
          .ifPresent(
              term -> sink.accept(new Quad(quad.getGraph(), quad.getSubject(), REIFIES, term)));
    }
  }

  private Optional<Node> proposition(Node graph, Node stance) {
    Optional<Node> holder = object(graph, stance, Parley.holder);
    Optional<Node> position = object(graph, stance, Parley.position);
    Optional<Node> target = object(graph, stance, Parley.target);
    return holder.isPresent() && position.isPresent() && target.isPresent()
        ? Optional.of(NodeFactory.createTripleTerm(holder.get(), position.get(), target.get()))
        : Optional.empty();
  }

  private Optional<Node> object(Node graph, Node subject, Node predicate) {
    Iterator<Quad> found = data.find(graph, subject, predicate, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }
}
