package org.parley.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;

/**
 * An article's graph as versions before 0.2.0 of the ontology had it, which wrote twice over what
 * follows: types that the ontology gives, a selector each for the place and the words, and offices
 * with every article that names who held them. What it says is the same afterwards.
 */
public final class OlderGraph {
  private final Collection<Quad> quads;
  private final Described graph;
  private final Set<Node> sentences = new HashSet<>();
  private final Set<Node> words = new HashSet<>();
  private final Map<Node, Node> evidence = new HashMap<>();
  private final Set<Node> offices = new HashSet<>();

  private OlderGraph(Collection<Quad> quads) {
    this.quads = quads;
    this.graph = new Described(quads);
    for (Quad quad : quads) {
      note(quad.getPredicate(), quad.getSubject(), quad.getObject());
    }
  }

  private void note(Node property, Node subject, Node object) {
    if (property.equals(OA.hasSelector.asNode())) {
      evidence.put(object, subject);
    } else if (property.equals(Parley.evidence)) {
      sentences.add(object);
      words.add(object);
    } else if (Parley.WORDS.contains(property)) {
      words.add(object);
    } else if (property.equals(ORG.hasMembership.asNode()) && Iris.office(object).isPresent()) {
      addOffice(object);
    }
  }

  private void addOffice(Node membership) {
    offices.add(membership);
    offices.addAll(graph.objects(membership, ORG.role.asNode()));
    for (Node interval : graph.objects(membership, ORG.memberDuring.asNode())) {
      offices.addAll(List.of(interval, Iris.beginning(interval), Iris.end(interval)));
    }
  }

  /** The same as this version writes it; a graph that it wrote comes back as it is. */
  public static List<Quad> renewed(Collection<Quad> articleGraph) {
    return new OlderGraph(articleGraph).renewed();
  }

  private List<Quad> renewed() {
    Set<Quad> renewed = new LinkedHashSet<>();
    for (Quad quad : quads) {
      if (!follows(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
        renewed.add(
            Quad.create(
                quad.getGraph(),
                selector(quad.getSubject()),
                quad.getPredicate(),
                selector(quad.getObject())));
      }
    }
    return new ArrayList<>(withKinds(renewed));
  }

  /** Each of two selectors was of one kind; what is both is now of both. */
  private Set<Quad> withKinds(Set<Quad> renewed) {
    evidence.forEach(
        (selector, of) -> {
          if (words.contains(of)) {
            renewed.add(kind(Iris.selector(of), OA.TextPositionSelector.asNode()));
          }
          if (sentences.contains(of)) {
            renewed.add(kind(Iris.selector(of), OA.TextQuoteSelector.asNode()));
          }
        });
    return renewed;
  }

  private Quad kind(Node selector, Node kind) {
    return Quad.create(quads.iterator().next().getGraph(), selector, RDF.type.asNode(), kind);
  }

  private Node selector(Node node) {
    Node of = evidence.get(node);
    return of == null ? node : Iris.selector(of);
  }

  private boolean follows(Node subject, Node property, Node object) {
    if (property.equals(Parley.reader)) {
      return Literals.text(Parley.RULES).equals(object)
          && graph.object(subject, Parley.rule).isPresent();
    }
    if (property.equals(Parley.quoted)) {
      return Literals.truth(false).equals(object);
    }
    return offices.contains(subject)
        || (property.equals(RDF.type.asNode()) && isKnown(subject, object));
  }

  /** Whether the type follows from another, or from what leads to the node. */
  private boolean isKnown(Node subject, Node type) {
    if (evidence.containsKey(subject)) {
      return true; // it is written anew
    }
    return type.equals(OA.SpecificResource.asNode())
        || type.equals(Parley.Participation)
        || type.equals(OwlTime.Instant)
        || (type.equals(Parley.Actor) && isAny(subject, Parley.ACTORS))
        || (type.equals(Parley.Evidence) && !sentences.contains(subject))
        || (type.equals(Parley.EventReport) && graph.is(subject, Parley.Statement))
        || (type.equals(Parley.Issue) && graph.is(subject, Parley.Aspect))
        || (type.equals(SKOS.Concept.asNode()) && isAny(subject, Parley.ISSUES));
  }

  private boolean isAny(Node node, List<Node> types) {
    return types.stream().anyMatch(type -> graph.is(node, type));
  }
}
