package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.graph.Event;

/** Events as the articles together tell them, linked with their reports both ways. */
final class EventWriter {
  private final Iris iris;
  private final GraphQuads quads;

  EventWriter(Iris iris, GraphQuads quads) {
    this.iris = iris;
    this.quads = quads;
  }

  void add(Event event) {
    Node node = iris.event(event.key());
    quads.add(node, RDF.type.asNode(), Terms.EVENT);
    quads.add(node, RDF.type.asNode(), Terms.SEM_EVENT);
    quads.text(node, RDFS.label.asNode(), event.label());
    quads.add(node, Terms.TYPE, Concepts.eventType(event.type()));
    quads.add(node, Terms.STATUS, Concepts.status(event.status()));
    event.time().ifPresent(time -> TimeWriter.addTime(node, time, quads));
    quads.add(node, Terms.PLACE, event.place().map(iris::place));
    addParticipations(node, event);
    addHistory(node, event);
    for (Event.ReportRef report : event.reports()) {
      quads.add(node, Terms.REPORT, claim(report));
      quads.add(claim(report), Terms.REPORTS, node);
    }
  }

  private void addParticipations(Node node, Event event) {
    int number = 0;
    for (Event.CountedParticipation participation : event.participations()) {
      number++;
      Node part = iris.participation(node, number);
      quads.add(node, Terms.PARTICIPATION, part);
      quads.add(part, RDF.type.asNode(), Terms.PARTICIPATION_CLASS);
      quads.add(part, Terms.ACTOR, iris.actor(participation.actor()));
      quads.add(part, Terms.ROLE, Concepts.role(participation.role()));
      quads.add(part, Terms.REPORT_COUNT, Literals.integer(participation.reports()));
    }
  }

  private void addHistory(Node node, Event event) {
    int number = 0;
    for (Event.StatusRecord record : event.history()) {
      number++;
      Node entry = iris.statusRecord(node, number);
      quads.add(node, Terms.STATUS_RECORD, entry);
      quads.add(entry, RDF.type.asNode(), Terms.STATUS_RECORD_CLASS);
      quads.add(entry, Terms.STATUS, Concepts.status(record.status()));
      quads.add(entry, Terms.DATE, record.date().flatMap(Literals::date));
      quads.add(entry, Terms.DERIVED_FROM, claim(record.report()));
    }
  }

  private Node claim(Event.ReportRef report) {
    return iris.claim(iris.article(report.article()), report.report());
  }
}
