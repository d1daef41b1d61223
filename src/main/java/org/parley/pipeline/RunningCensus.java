package org.parley.pipeline;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.parley.rdf.vocab.Parley;

/** Counts nodes of articles as they pass by. There are no events, as nothing is merged. */
final class RunningCensus {
  private final Set<Node> actors = new HashSet<>();
  private final Set<Node> issues = new HashSet<>();
  private long reports;
  private long statements;
  private long stances;

  void add(Collection<Quad> articleGraph) {
    articleGraph.stream()
        .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
        .forEach(quad -> add(quad.getSubject(), quad.getObject()));
  }

  private void add(Node node, Node kind) {
    if (Parley.ACTORS.contains(kind)) {
      actors.add(node);
    } else if (kind.equals(Parley.Issue)) {
      issues.add(node);
    } else if (kind.equals(Parley.EventReport)) {
      reports++;
    } else if (kind.equals(Parley.Statement)) {
      statements++;
    } else if (kind.equals(Parley.Stance)) {
      stances++;
    }
  }

  Census census() {
    return new Census(actors.size(), 0, reports, statements, stances, issues.size());
  }
}
