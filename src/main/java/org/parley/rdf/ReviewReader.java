package org.parley.rdf;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.graph.Unmet;
import org.parley.rdf.vocab.Parley;

/**
 * Reads back which decisions an article's graph was written with. Lives inside one read
 * transaction.
 *
 * @param graph the article's, or that of one of its readers
 * @param article its node
 */
public record ReviewReader(DatasetGraph dataset, Node graph, Node article) {

  /** The marks of the decisions. */
  public Set<String> decisions() {
    Set<String> marks = new TreeSet<>();
    dataset
        .find(graph, article, Parley.decision, Node.ANY)
        .forEachRemaining(quad -> marks.add(quad.getObject().getLiteralLexicalForm()));
    return marks;
  }

  /** The marks of those that came to nothing, and why. */
  public Map<String, Unmet> unmet() {
    Map<String, Unmet> unmet = new TreeMap<>();
    dataset
        .find(graph, article, Parley.unmetDecision, Node.ANY)
        .forEachRemaining(
            quad -> {
              String[] parts = quad.getObject().getLiteralLexicalForm().split(" ");
              unmet.put(parts[0], Unmet.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            });
    return unmet;
  }

  /** The labels and other names of all nodes of these classes. */
  public Set<String> names(Collection<Node> types) {
    Set<String> names = new TreeSet<>();
    for (Node node : instances(types)) {
      for (Node property :
          List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
        dataset
            .find(graph, node, property, Node.ANY)
            .forEachRemaining(quad -> names.add(quad.getObject().getLiteralLexicalForm()));
      }
    }
    return names;
  }

  /** The keys of all nodes of these classes. */
  public Set<String> keys(Collection<Node> types) {
    Set<String> keys = new TreeSet<>();
    instances(types).forEach(node -> keys.add(Iris.key(node)));
    return keys;
  }

  /** The words by which the article names anybody. */
  public Set<String> mentions() {
    Set<String> words = new TreeSet<>();
    for (Quad mention : Iter.toList(dataset.find(graph, Node.ANY, Parley.mention, Node.ANY))) {
      Node selected = mention.getObject();
      for (Quad selector :
          Iter.toList(dataset.find(graph, selected, OA.hasSelector.asNode(), Node.ANY))) {
        dataset
            .find(graph, selector.getObject(), OA.exact.asNode(), Node.ANY)
            .forEachRemaining(quad -> words.add(quad.getObject().getLiteralLexicalForm()));
      }
    }
    return words;
  }

  private Set<Node> instances(Collection<Node> types) {
    Set<Node> instances = new LinkedHashSet<>();
    for (Node type : types) {
      dataset
          .find(graph, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(quad -> instances.add(quad.getSubject()));
    }
    return instances;
  }
}
