package org.parley.rdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.graph.Actor;
import org.parley.graph.Office;
import org.parley.graph.Place;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;
import org.parley.rdf.vocab.Wgs84;

/** Reads actors, places and issues back from an article's graph, as met there. */
final class NameReader {
  /** In the order in which offices are listed. */
  static final Comparator<Office> BY_DATE =
      Comparator.comparing((Office office) -> office.from().orElse(""))
          .thenComparing(office -> office.to().orElse(""))
          .thenComparing(Office::of)
          .thenComparing(Office::title);

  private final Described graph;

  NameReader(Described graph) {
    this.graph = graph;
  }

  List<Actor> actors() {
    return Arrays.stream(Actor.Type.values())
        .flatMap(type -> graph.instances(Concepts.actorClass(type)).stream())
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(this::actor)
        .toList();
  }

  private Actor actor(Node node) {
    return new Actor(
        Iris.key(node),
        Arrays.stream(Actor.Type.values())
            .filter(type -> graph.is(node, Concepts.actorClass(type)))
            .findFirst()
            .orElse(Actor.Type.GROUP),
        Described.text(graph.need(node, RDFS.label.asNode())),
        new TreeSet<>(graph.texts(node, SKOS.altLabel.asNode())),
        graph.object(node, OWL.sameAs.asNode()).map(Iris::key),
        graph.object(node, Parley.speaksFor).map(Iris::key),
        graph.objects(node, ORG.hasMembership.asNode()).stream()
            .map(membership -> Iris.office(membership).orElseGet(() -> office(membership)))
            .sorted(BY_DATE)
            .toList());
  }

  /** One that others describe. */
  private Office office(Node membership) {
    Optional<Node> during = graph.object(membership, ORG.memberDuring.asNode());
    return new Office(
        Iris.key(graph.need(membership, ORG.role.asNode())),
        Iris.key(graph.need(membership, ORG.organization.asNode())),
        during.flatMap(interval -> TimeReader.end(graph, interval, OwlTime.hasBeginning)),
        during.flatMap(interval -> TimeReader.end(graph, interval, OwlTime.hasEnd)));
  }

  List<Place> places() {
    return graph.instances(Parley.Place).stream().map(this::place).toList();
  }

  private Place place(Node node) {
    return new Place(
        Iris.key(node),
        Described.text(graph.need(node, RDFS.label.asNode())),
        graph.object(node, Parley.inState).map(Iris::key),
        graph.text(node, Wgs84.lat).map(Double::valueOf),
        graph.text(node, Wgs84.long_).map(Double::valueOf));
  }

  List<MetIssue> issues() {
    return Stream.concat(
            graph.instances(Parley.Issue).stream(), graph.instances(Parley.Aspect).stream())
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .map(this::issue)
        .toList();
  }

  private MetIssue issue(Node node) {
    return new MetIssue(
        Iris.key(node),
        graph.is(node, Parley.Aspect),
        graph.texts(node, RDFS.label.asNode()),
        graph.texts(node, SKOS.hiddenLabel.asNode()),
        graph.objects(node, Parley.about).stream().map(Iris::key).toList(),
        graph.objects(node, SKOS.broader.asNode()).stream().map(Iris::key).toList(),
        graph.objects(node, Parley.negates).stream().map(Iris::key).toList());
  }
}
