package org.parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.rdf.vocab.Parley;

/** Reads claims - reports, statements, stances - for people. */
record Claims(Lookup lookup, Passages passages) {
  private static final List<Node> CLASSES =
      List.of(Parley.Stance, Parley.Statement, Parley.EventReport);

  /** Most telling first. */
  private static final List<Node> KINDS =
      Stream.concat(
              CLASSES.stream(),
              Stream.of(
                  Parley.Event,
                  Parley.Issue,
                  Parley.Person,
                  Parley.State,
                  Parley.Organization,
                  Parley.Group,
                  Parley.Actor,
                  Parley.Place,
                  Terms.NEWS_ARTICLE))
          .toList();

  boolean isClaim(Node node) {
    return CLASSES.stream().anyMatch(type -> lookup.isA(node, type));
  }

  /** What a node is, in a word. */
  String kind(Node node) {
    return KINDS.stream()
        .filter(type -> lookup.isA(node, type))
        .findFirst()
        .or(() -> part(node))
        .or(() -> lookup.object(node, Terms.TYPE))
        .map(Lookup::localName)
        .orElse("Node");
  }

  /** What follows from how a node stands to others, and so is not written. */
  private Optional<Node> part(Node node) {
    if (isParticipation(node)) {
      return Optional.of(Parley.Participation);
    }
    if (lookup.has(node, Terms.HAS_SELECTOR, Node.ANY)) {
      return Optional.of(Parley.Evidence);
    }
    return lookup.has(Node.ANY, Parley.statusRecord, node)
        ? Optional.of(Parley.StatusRecord)
        : Optional.empty();
  }

  boolean isParticipation(Node node) {
    return lookup.has(node, Parley.actor, Node.ANY);
  }

  /** The claim with its sentences; in each, its words are marked. */
  Ground ground(Node claim) {
    List<PassageEvidence> marks = marks(claim);
    List<String> words = List.of(lookup.label(claim));
    return new Ground(
        claim.getURI(),
        kind(claim),
        summary(claim) + review(claim),
        lookup.text(claim, Parley.rule),
        lookup.text(claim, Parley.confidence),
        passages.evidence(claim, Parley.evidence).stream()
            .map(sentence -> passages.sentence(sentence, marks, words))
            .toList());
  }

  /** A statement's content; a stance has its statement's, if its own words are not to be found. */
  private List<PassageEvidence> marks(Node claim) {
    List<PassageEvidence> content = passages.evidence(claim, Parley.contentMention);
    return content.isEmpty() && lookup.isA(claim, Parley.Stance) && !labelIsQuoted(claim)
        ? lookup.object(claim, Parley.statement).map(this::marks).orElse(List.of())
        : content;
  }

  private boolean labelIsQuoted(Node claim) {
    String label = lookup.label(claim);
    return passages.evidence(claim, Parley.evidence).stream()
        .anyMatch(sentence -> sentence.exact().contains(label));
  }

  private String summary(Node claim) {
    if (lookup.isA(claim, Parley.Stance)) {
      return stance(claim);
    }
    return lookup.isA(claim, Parley.Statement) ? statement(claim) : report(claim);
  }

  /** Who stands behind it. */
  private String review(Node claim) {
    return lookup
        .object(claim, Parley.reviewed)
        .map(
            review ->
                "; "
                    + lookup.text(review, Parley.verdict).orElse("reviewed")
                    + lookup.text(review, Parley.reviewer).map(who -> " by " + who).orElse("")
                    + lookup.text(review, Parley.reviewedOn).map(day -> ", " + day).orElse(""))
        .orElse("");
  }

  private String stance(Node stance) {
    String who = label(stance, Parley.holder).orElse("somebody");
    String position = label(stance, Parley.position).orElse("has a position on");
    String what = label(stance, Parley.target).orElseGet(() -> lookup.label(stance));
    return who
        + " – "
        + position
        + " – "
        + what
        + label(stance, Parley.condition).map(issue -> "; on condition: " + issue).orElse("")
        + label(stance, Parley.voice).map(voice -> "; says " + voice).orElse("");
  }

  private String statement(Node statement) {
    String who = label(statement, Parley.speaker).orElse("somebody");
    return who + " – " + lookup.text(statement, Parley.content).orElse(lookup.label(statement));
  }

  private String report(Node report) {
    List<String> facts = new ArrayList<>();
    Stream.of(Parley.type, Parley.status, Parley.date, Parley.place)
        .forEach(property -> label(report, property).ifPresent(facts::add));
    for (Node participation : lookup.objects(report, Parley.participation)) {
      label(participation, Parley.actor)
          .ifPresent(
              actor -> facts.add(label(participation, Parley.role).orElse("with") + " " + actor));
    }
    return lookup.label(report) + " (" + String.join(", ", facts) + ")";
  }

  private Optional<String> label(Node subject, Node property) {
    return lookup
        .object(subject, property)
        .filter(object -> !object.equals(Parley.NotStated))
        .map(lookup::label);
  }
}
