package org.parley.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.graph.Coding;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.rdf.vocab.Parley;

/** Event reports, statements and stances as n-ary nodes below their article. */
final class ClaimWriter {
  private final Iris iris;
  private final Node article;
  private final String reader;
  private final GraphQuads quads;
  private final EvidenceWriter evidence;

  ClaimWriter(Iris iris, Node article, String reader, GraphQuads quads, EvidenceWriter evidence) {
    this.iris = iris;
    this.article = article;
    this.reader = reader;
    this.quads = quads;
    this.evidence = evidence;
  }

  void add(ResolvedReport report) {
    Node node = iris.claim(article, report.key());
    quads.add(node, RDF.type.asNode(), Parley.EventReport);
    quads.text(node, RDFS.label.asNode(), report.label());
    quads.add(node, Parley.type, Concepts.concept(report.type()));
    quads.add(node, Parley.status, Concepts.status(report.status()));
    report.time().ifPresent(time -> TimeWriter.addTime(node, time, quads));
    quads.add(node, Parley.place, report.place().map(iris::place).orElse(Parley.NotStated));
    addParticipations(node, report.participations());
    addGrounds(node, report.certainty(), report.negated(), report.confidence(), report.rule());
    report.evidence().forEach(proof -> evidence.addSentence(node, proof));
  }

  void add(ResolvedStatement statement) {
    Node node = iris.claim(article, statement.key());
    quads.add(node, RDF.type.asNode(), Parley.Statement);
    quads.text(node, RDFS.label.asNode(), statement.label());
    quads.add(node, Parley.type, Concepts.concept(statement.type()));
    // the act of saying has happened, whatever is said of
    quads.add(node, Parley.status, Concepts.status(Status.OCCURRED));
    quads.add(node, Parley.place, Parley.NotStated);
    quads.add(node, Parley.speaker, statement.speaker().map(iris::actor));
    quads.add(node, Parley.addressee, statement.addressee().map(iris::actor));
    quads.text(node, Parley.cue, statement.cue());
    quads.text(node, Parley.content, statement.content());
    if (statement.quoted()) {
      quads.add(node, Parley.quoted, Literals.truth(true));
    }
    quads.add(node, Parley.within, statement.within().map(key -> iris.claim(article, key)));
    addParticipations(node, statement.participations());
    addGrounds(
        node, Certainty.CERTAIN, statement.negated(), statement.confidence(), statement.rule());
    evidence.addSentence(node, statement.evidence());
    statement.speakerMention().ifPresent(at -> evidence.addWords(node, Parley.speakerMention, at));
    statement.cueMention().ifPresent(at -> evidence.addWords(node, Parley.cueMention, at));
    statement.contentMentions().forEach(at -> evidence.addWords(node, Parley.contentMention, at));
  }

  void add(ResolvedStance stance) {
    Node node = iris.claim(article, stance.key());
    quads.add(node, RDF.type.asNode(), Parley.Stance);
    quads.text(node, RDFS.label.asNode(), stance.label());
    quads.add(node, Parley.holder, iris.actor(stance.holder()));
    quads.add(node, Parley.target, iris.issue(stance.target()));
    stance.about().forEach(key -> quads.add(node, Parley.about, iris.actor(key)));
    quads.add(node, Parley.position, Concepts.position(stance.position()));
    quads.add(node, Parley.condition, stance.condition().map(iris::issue).orElse(Parley.NotStated));
    quads.add(node, Parley.voice, stance.voice().map(iris::actor));
    quads.add(node, Parley.statement, stance.statement().map(key -> iris.claim(article, key)));
    quads.add(node, Parley.date, stance.date().flatMap(Literals::date));
    addGrounds(node, stance.certainty(), stance.negated(), stance.confidence(), stance.rule());
    stance.codings().forEach(coding -> addCoding(node, coding));
    stance.evidence().forEach(proof -> evidence.addSentence(node, proof));
  }

  private void addCoding(Node stance, Coding coding) {
    Node code = iris.code(coding.codebook(), coding.code());
    new CodingWriter(iris, quads).write(stance, code, coding);
    quads.add(code, RDF.type.asNode(), SKOS.Concept.asNode());
    quads.text(code, SKOS.notation.asNode(), coding.code());
  }

  private void addParticipations(Node node, List<Participation> participations) {
    int number = 0;
    for (Participation participation : participations) {
      number++;
      Node part = iris.participation(node, number);
      quads.add(node, Parley.participation, part);
      quads.add(part, Parley.actor, iris.actor(participation.actor()));
      quads.add(part, Parley.role, Concepts.role(participation.role()));
    }
  }

  private void addGrounds(
      Node node, Certainty certainty, boolean negated, double confidence, String rule) {
    quads.add(node, Parley.certainty, Concepts.certainty(certainty));
    if (negated) {
      quads.add(node, Parley.polarity, Parley.Negative);
    }
    quads.add(node, Parley.confidence, Literals.decimal(confidence));
    quads.text(node, Parley.rule, rule);
    if (!reader.equals(Parley.RULES)) {
      quads.text(node, Parley.reader, reader);
    }
  }
}
