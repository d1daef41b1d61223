package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.IssueLevel;
import org.parley.graph.Office;
import org.parley.graph.Place;
import org.parley.rdf.vocab.Parley;
import org.parley.rdf.vocab.Wgs84;

/**
 * Actors, places and issues. What an article's graph says of them is what the resolved graph is
 * made of; what follows from that, as what an office is, stands in the resolved graph only.
 */
final class NameWriter {
  private final Iris iris;
  private final GraphQuads quads;

  NameWriter(Iris iris, GraphQuads quads) {
    this.iris = iris;
    this.quads = quads;
  }

  void addAsMet(Actor actor) {
    Node node = addFacts(actor);
    quads.text(node, RDFS.label.asNode(), actor.label());
    actor.offices().forEach(office -> addOffice(node, office));
  }

  void addCanonical(Actor actor) {
    Node node = addFacts(actor);
    quads.add(node, RDF.type.asNode(), Parley.Actor);
    quads.text(node, SKOS.prefLabel.asNode(), actor.label());
    actor.offices().forEach(office -> describe(node, office));
  }

  void addAsMet(Place place) {
    quads.text(addFacts(place), RDFS.label.asNode(), place.label());
  }

  void addCanonical(Place place) {
    quads.text(addFacts(place), SKOS.prefLabel.asNode(), place.label());
  }

  void addAsMet(Issue issue) {
    Node node = iris.issue(issue.key());
    boolean aspect = issue.level() == IssueLevel.ASPECT;
    quads.add(node, RDF.type.asNode(), aspect ? Parley.Aspect : Parley.Issue);
    // a label that nobody wrote must not compete with those of other articles
    Node label = issue.worded() ? RDFS.label.asNode() : SKOS.hiddenLabel.asNode();
    quads.text(node, label, issue.label());
    issue.about().forEach(actor -> quads.add(node, Parley.about, iris.actor(actor)));
    quads.add(node, SKOS.broader.asNode(), issue.broader().map(iris::issue));
    quads.add(node, Parley.negates, issue.negates().map(iris::issue));
  }

  void addCanonical(KnownIssue issue) {
    Node node = iris.issue(issue.key());
    quads.add(node, RDF.type.asNode(), Parley.Issue);
    if (issue.aspect()) {
      quads.add(node, RDF.type.asNode(), Parley.Aspect);
    }
    quads.text(node, SKOS.prefLabel.asNode(), issue.label());
    issue.altLabels().forEach(label -> quads.text(node, SKOS.altLabel.asNode(), label));
    issue.negates().forEach(key -> addRelated(issue.key(), key));
  }

  void addRelated(String issue, String other) {
    quads.add(iris.issue(issue), SKOS.related.asNode(), iris.issue(other));
    quads.add(iris.issue(other), SKOS.related.asNode(), iris.issue(issue));
  }

  private Node addFacts(Actor actor) {
    Node node = iris.actor(actor.key());
    quads.add(node, RDF.type.asNode(), Concepts.actorClass(actor.type()));
    actor.altLabels().stream()
        .filter(label -> !label.equals(actor.label()))
        .forEach(label -> quads.text(node, SKOS.altLabel.asNode(), label));
    quads.add(node, OWL.sameAs.asNode(), actor.wikidata().flatMap(Iris::wikidata));
    quads.add(node, Parley.speaksFor, actor.speaksFor().map(iris::actor));
    return node;
  }

  private Node addOffice(Node actor, Office office) {
    Node node = iris.membership(actor, office);
    quads.add(actor, ORG.hasMembership.asNode(), node);
    return node;
  }

  /** Whose office it is, which, of what, from when and to when: its IRI tells all of it. */
  void describe(Node actor, Office office) {
    Node node = addOffice(actor, office);
    quads.add(node, RDF.type.asNode(), ORG.Membership.asNode());
    quads.add(node, ORG.organization.asNode(), iris.actor(office.of()));
    quads.add(node, ORG.role.asNode(), addTitle(office));
    TimeWriter.addInterval(node, ORG.memberDuring.asNode(), office.from(), office.to(), quads);
  }

  /** The office by its title, whoever holds it. */
  Node addTitle(Office office) {
    Node role = iris.office(office.title());
    quads.add(role, RDF.type.asNode(), ORG.Role.asNode());
    quads.text(role, RDFS.label.asNode(), office.title());
    return role;
  }

  private Node addFacts(Place place) {
    Node node = iris.place(place.key());
    quads.add(node, RDF.type.asNode(), Parley.Place);
    quads.add(node, Parley.inState, place.inState().map(iris::actor));
    quads.add(node, Wgs84.lat, place.latitude().map(Literals::decimal));
    quads.add(node, Wgs84.long_, place.longitude().map(Literals::decimal));
    return node;
  }
}
