package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.graph.CountedParticipation;
import org.parley.graph.Event;
import org.parley.graph.ReportRef;
import org.parley.graph.StatusRecord;
import org.parley.rdf.vocab.Parley;
import org.parley.rdf.vocab.Prov;

/**
 * Events as the articles together tell them, linked with their reports both ways. An event of one
 * report has its history from that.
 */
final class EventWriter {
  private final Iris iris;
  private final GraphQuads quads;

  EventWriter(Iris iris, GraphQuads quads) {
    this.iris = iris;
    this.quads = quads;
  }

  void add(Event event) {
    Node node = iris.event(event.key());
    quads.add(node, RDF.type.asNode(), Parley.Event);
    quads.text(node, RDFS.label.asNode(), event.label());
    quads.add(node, Parley.type, Concepts.concept(event.type()));
    quads.add(node, Parley.status, Concepts.status(event.status()));
    event.time().ifPresent(time -> TimeWriter.addTime(node, time, quads));
    quads.add(node, Parley.place, event.place().map(iris::place));
    addParticipations(node, event);
    if (event.reports().size() > 1) {
      addHistory(node, event);
    }
    for (ReportRef report : event.reports()) {
      quads.add(node, Parley.report, claim(report));
      quads.add(claim(report), Parley.reports, node);
    }
  }

  private void addParticipations(Node node, Event event) {
    int number = 0;
    for (CountedParticipation participation : event.participations()) {
      number++;
      Node part = iris.participation(node, number);
      quads.add(node, Parley.participation, part);
      quads.add(part, Parley.actor, iris.actor(participation.actor()));
      quads.add(part, Parley.role, Concepts.role(participation.role()));
      quads.add(part, Parley.reportCount, Literals.integer(participation.reports()));
    }
  }

  private void addHistory(Node node, Event event) {
    int number = 0;
    for (StatusRecord record : event.history()) {
      number++;
      Node entry = iris.statusRecord(node, number);
      quads.add(node, Parley.statusRecord, entry);
      quads.add(entry, Parley.status, Concepts.status(record.status()));
      quads.add(entry, Parley.date, record.date().flatMap(Literals::date));
      quads.add(entry, Prov.wasDerivedFrom, claim(record.report()));
    }
  }

  private Node claim(ReportRef report) {
    return iris.claim(iris.article(report.article()), report.report());
  }
}
