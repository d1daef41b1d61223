package org.parley.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.claim.Certainty;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/** Event reports, statements and stances as n-ary nodes below their article. */
final class ClaimWriter {
  private final Iris iris;
  private final Node article;
  private final GraphQuads quads;
  private final EvidenceWriter evidence;

  ClaimWriter(Iris iris, Node article, GraphQuads quads, EvidenceWriter evidence) {
    this.iris = iris;
    this.article = article;
    this.quads = quads;
    this.evidence = evidence;
  }

  void add(ResolvedReport report) {
    Node node = iris.claim(article, report.key());
    quads.add(node, RDF.type.asNode(), Terms.EVENT_REPORT);
    quads.text(node, RDFS.label.asNode(), report.label());
    quads.add(node, Terms.TYPE, Concepts.eventType(report.type()));
    quads.add(node, Terms.STATUS, Concepts.status(report.status()));
    report.time().ifPresent(time -> TimeWriter.addTime(node, time, quads));
    quads.add(node, Terms.PLACE, report.place().map(iris::place));
    addParticipations(node, report.participations());
    addGrounds(node, report.certainty(), report.negated(), report.confidence(), report.rule());
    report.evidence().forEach(proof -> evidence.add(node, Terms.EVIDENCE, proof));
  }

  void add(ResolvedStatement statement) {
    Node node = iris.claim(article, statement.key());
    quads.add(node, RDF.type.asNode(), Terms.EVENT_REPORT);
    quads.add(node, RDF.type.asNode(), Terms.STATEMENT_CLASS);
    quads.text(node, RDFS.label.asNode(), statement.label());
    quads.add(node, Terms.TYPE, Concepts.eventType(statement.type()));
    quads.add(node, Terms.SPEAKER, statement.speaker().map(iris::actor));
    quads.add(node, Terms.ADDRESSEE, statement.addressee().map(iris::actor));
    quads.text(node, Terms.CUE, statement.cue());
    quads.text(node, Terms.CONTENT, statement.content());
    quads.add(node, Terms.QUOTED, Literals.truth(statement.quoted()));
    quads.add(node, Terms.WITHIN, statement.within().map(key -> iris.claim(article, key)));
    addParticipations(node, statement.participations());
    addGrounds(
        node, statement.certainty(), statement.negated(), statement.confidence(), statement.rule());
    evidence.add(node, Terms.EVIDENCE, statement.evidence());
    statement.speakerMention().ifPresent(at -> evidence.add(node, Terms.SPEAKER_MENTION, at));
    statement.cueMention().ifPresent(at -> evidence.add(node, Terms.CUE_MENTION, at));
    statement.contentMentions().forEach(at -> evidence.add(node, Terms.CONTENT_MENTION, at));
  }

  void add(ResolvedStance stance) {
    Node node = iris.claim(article, stance.key());
    quads.add(node, RDF.type.asNode(), Terms.STANCE);
    quads.text(node, RDFS.label.asNode(), stance.label());
    quads.add(node, Terms.HOLDER, iris.actor(stance.holder()));
    quads.add(node, Terms.TARGET, iris.issue(stance.target()));
    stance.about().forEach(key -> quads.add(node, Terms.ABOUT, iris.actor(key)));
    quads.add(node, Terms.POSITION, Concepts.position(stance.position()));
    quads.add(node, Terms.CONDITION, stance.condition().map(iris::issue));
    quads.add(node, Terms.VOICE, stance.voice().map(iris::actor));
    quads.add(node, Terms.STATEMENT, stance.statement().map(key -> iris.claim(article, key)));
    quads.add(node, Terms.DATE, stance.date().flatMap(Literals::date));
    addGrounds(node, stance.certainty(), stance.negated(), stance.confidence(), stance.rule());
    stance.evidence().forEach(proof -> evidence.add(node, Terms.EVIDENCE, proof));
  }

  private void addParticipations(Node node, List<Participation> participations) {
    int number = 0;
    for (Participation participation : participations) {
      number++;
      Node part = iris.participation(node, number);
      quads.add(node, Terms.PARTICIPATION, part);
      quads.add(part, RDF.type.asNode(), Terms.PARTICIPATION_CLASS);
      quads.add(part, Terms.ACTOR, iris.actor(participation.actor()));
      quads.add(part, Terms.ROLE, Concepts.role(participation.role()));
    }
  }

  private void addGrounds(
      Node node, Certainty certainty, boolean negated, double confidence, String rule) {
    quads.add(node, Terms.CERTAINTY, Concepts.certainty(certainty));
    if (negated) {
      quads.add(node, Terms.POLARITY, Terms.NEGATIVE);
    }
    quads.add(node, Terms.CONFIDENCE, Literals.decimal(confidence));
    quads.text(node, Terms.RULE, rule);
  }
}
