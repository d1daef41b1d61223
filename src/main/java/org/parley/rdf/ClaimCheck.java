package org.parley.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claim.Evidence;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;
import org.parley.rdf.vocab.Parley;

/**
 * The gate before the graph: evidence is verbatim in the text, names lead somewhere, no key is
 * given twice. What fails here is a fault of extraction or resolution, never of the article.
 */
final class ClaimCheck {
  private static final int SHOWN = 3;

  private final ResolvedArticle resolved;
  private final CodePointText text;
  private final Set<String> complaints = new LinkedHashSet<>();

  private ClaimCheck(ResolvedArticle resolved) {
    this.resolved = resolved;
    this.text = new CodePointText(resolved.article().text());
  }

  /** What is amiss, one sentence each and not more than a few; empty when all is well. */
  static List<String> complaints(ResolvedArticle resolved) {
    ClaimCheck check = new ClaimCheck(resolved);
    check.checkEvidence();
    check.checkKeys();
    check.checkNames();
    check.checkTypes();
    check.checkConfidence();
    return check.complaints.stream().limit(SHOWN).toList();
  }

  private void checkEvidence() {
    allEvidence()
        .filter(evidence -> !text.has(evidence.span(), evidence.exact()))
        .forEach(
            evidence ->
                complaints.add(
                    "the words “%s” do not stand at %d–%d"
                        .formatted(
                            evidence.exact(), evidence.span().start(), evidence.span().end())));
    resolved.reports().stream()
        .filter(report -> report.evidence().isEmpty())
        .forEach(report -> complaints.add(report.key() + " has no evidence"));
    resolved.stances().stream()
        .filter(stance -> stance.evidence().isEmpty())
        .forEach(stance -> complaints.add(stance.key() + " has no evidence"));
  }

  private Stream<Evidence> allEvidence() {
    return Stream.of(
            resolved.reports().stream().flatMap(report -> report.evidence().stream()),
            resolved.stances().stream().flatMap(stance -> stance.evidence().stream()),
            resolved.mentions().values().stream().flatMap(List::stream),
            resolved.statements().stream().map(ResolvedStatement::evidence),
            resolved.statements().stream()
                .flatMap(
                    said ->
                        Stream.of(
                                said.speakerMention().stream(),
                                said.cueMention().stream(),
                                said.contentMentions().stream())
                            .flatMap(stream -> stream)))
        .flatMap(stream -> stream);
  }

  private void checkKeys() {
    once(claimKeys(), "claim");
    once(resolved.actors().stream().map(Actor::key), "actor");
    once(resolved.places().stream().map(Place::key), "place");
  }

  private Stream<String> claimKeys() {
    return Stream.of(
            resolved.reports().stream().map(ResolvedReport::key),
            resolved.statements().stream().map(ResolvedStatement::key),
            resolved.stances().stream().map(ResolvedStance::key))
        .flatMap(stream -> stream);
  }

  private void once(Stream<String> keys, String kind) {
    Set<String> seen = new HashSet<>();
    keys.filter(key -> !seen.add(key))
        .forEach(key -> complaints.add("two " + kind + "s have the key " + key));
  }

  private void checkNames() {
    described(namedActors(), keys(resolved.actors().stream().map(Actor::key)), "actor");
    described(
        resolved.reports().stream().map(ResolvedReport::place).flatMap(Optional::stream),
        keys(resolved.places().stream().map(Place::key)),
        "place");
    described(namedIssues(), keys(resolved.issues().stream().map(Issue::key)), "issue");
    described(
        Stream.concat(
                resolved.statements().stream().map(ResolvedStatement::within),
                resolved.stances().stream().map(ResolvedStance::statement))
            .flatMap(Optional::stream),
        keys(resolved.statements().stream().map(ResolvedStatement::key)),
        "statement");
  }

  private void described(Stream<String> named, Set<String> known, String kind) {
    named
        .filter(key -> !known.contains(key))
        .forEach(key -> complaints.add("the " + kind + " " + key + " is named, but not described"));
  }

  /**
   * Whoever takes part in anything. Where an office was held and where a place lies may lead to an
   * actor that this article does not speak of: those are facts of the gazetteer, and no claims.
   */
  private Stream<String> namedActors() {
    List<String> named = new ArrayList<>(resolved.mentions().keySet());
    for (ResolvedReport report : resolved.reports()) {
      report.participations().stream().map(Participation::actor).forEach(named::add);
    }
    for (ResolvedStatement statement : resolved.statements()) {
      statement.speaker().ifPresent(named::add);
      statement.addressee().ifPresent(named::add);
      statement.participations().stream().map(Participation::actor).forEach(named::add);
    }
    for (ResolvedStance stance : resolved.stances()) {
      named.add(stance.holder());
      named.addAll(stance.about());
      stance.voice().ifPresent(named::add);
    }
    for (Actor actor : resolved.actors()) {
      actor.speaksFor().ifPresent(named::add);
    }
    resolved.issues().forEach(issue -> named.addAll(issue.about()));
    return named.stream();
  }

  private Stream<String> namedIssues() {
    return resolved.stances().stream()
        .flatMap(stance -> Stream.concat(Stream.of(stance.target()), stance.condition().stream()));
  }

  private void checkTypes() {
    Stream.concat(
            resolved.reports().stream().map(ResolvedReport::type),
            resolved.statements().stream().map(ResolvedStatement::type))
        .filter(type -> Parley.concept(type).isEmpty())
        .forEach(type -> complaints.add("the ontology has no event type " + type));
  }

  private void checkConfidence() {
    Stream.of(
            resolved.reports().stream().map(ResolvedReport::confidence),
            resolved.statements().stream().map(ResolvedStatement::confidence),
            resolved.stances().stream().map(ResolvedStance::confidence))
        .flatMap(stream -> stream)
        .filter(confidence -> !(confidence >= 0 && confidence <= 1))
        .forEach(confidence -> complaints.add("a confidence is " + confidence + ", not 0 to 1"));
  }

  private static Set<String> keys(Stream<String> keys) {
    return keys.collect(Collectors.toUnmodifiableSet());
  }
}
