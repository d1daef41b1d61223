package org.parley.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claim.Certainty;
import org.parley.claim.Evidence;
import org.parley.graph.Actor;
import org.parley.graph.Coding;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/** Writes resolved claims as a sheet that leads back to exactly these claims. */
public final class SheetMaker {
  private final ResolvedArticle resolved;
  private final QuoteMaker quotes;
  private final Map<String, Integer> statements = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> issues = new HashMap<>();

  private SheetMaker(ResolvedArticle resolved) {
    this.resolved = resolved;
    this.quotes = new QuoteMaker(resolved.article().text());
    resolved.statements().forEach(said -> statements.put(said.key(), statements.size()));
    resolved.places().stream().forEach(place -> places.put(place.key(), place.label()));
    resolved.issues().forEach(issue -> issues.put(issue.key(), issue.label()));
  }

  /** The sheet of an article's claims. */
  public static Sheet of(ResolvedArticle resolved) {
    return new SheetMaker(resolved).sheet();
  }

  private Sheet sheet() {
    return new Sheet(
        resolved.article().id(),
        resolved.reader(),
        resolved.actors().stream().map(this::actor).toList(),
        resolved.reports().stream().map(this::event).toList(),
        resolved.statements().stream().map(this::statement).toList(),
        resolved.stances().stream().map(this::stance).toList(),
        resolved.issues().stream().map(SheetMaker::issue).toList());
  }

  private ActorEntry actor(Actor actor) {
    List<Evidence> mentions = resolved.mentions().getOrDefault(actor.key(), List.of());
    return new ActorEntry(
        actor.key(),
        actor.label(),
        type(actor.type()),
        List.copyOf(actor.altLabels()),
        Optional.empty(),
        Optional.of(actor.key()),
        actor.speaksFor(),
        Optional.of(quotes(mentions)));
  }

  /** The name of an actor's class. */
  static String type(Actor.Type type) {
    return switch (type) {
      case PERSON -> "Person";
      case STATE -> "State";
      case ORGANIZATION -> "Organization";
      case GROUP -> "Group";
    };
  }

  private EventEntry event(ResolvedReport report) {
    return new EventEntry(
        report.label(),
        report.type(),
        report.status(),
        report.time().map(time -> new DateEntry(time.text(), time.value(), time.end())),
        report.place().map(key -> places.getOrDefault(key, key)),
        parts(report.participations()),
        quotes(report.evidence()),
        grounds(report.certainty(), report.negated(), report.confidence(), report.rule()));
  }

  private StatementEntry statement(ResolvedStatement said) {
    return new StatementEntry(
        said.speaker(),
        said.addressee(),
        said.type(),
        said.quoted(),
        said.speakerMention().map(this::quote),
        said.cueMention().map(this::quote),
        quotes(said.contentMentions()),
        said.within().map(statements::get),
        parts(said.participations()),
        quote(said.evidence()),
        grounds(Certainty.CERTAIN, said.negated(), said.confidence(), said.rule()));
  }

  private StanceEntry stance(ResolvedStance stance) {
    Optional<String> published = resolved.article().published().map(Object::toString);
    return new StanceEntry(
        stance.holder(),
        stance.label(),
        stance.about(),
        stance.position(),
        stance.condition().map(key -> issues.getOrDefault(key, key)),
        stance
            .voice()
            .map(voice -> voice.equals(stance.holder()) ? "holder" : voice)
            .orElse("author"),
        stance.statement().map(statements::get),
        Optional.of(stance.target()),
        stance.condition(),
        stance.date().filter(day -> !published.equals(Optional.of(day))),
        stance.codings().stream().map(SheetMaker::code).toList(),
        quotes(stance.evidence()),
        grounds(stance.certainty(), stance.negated(), stance.confidence(), stance.rule()));
  }

  private static CodeEntry code(Coding coding) {
    return new CodeEntry(coding.codebook(), coding.code(), coding.position());
  }

  private static IssueEntry issue(Issue issue) {
    return new IssueEntry(
        issue.key(),
        issue.label(),
        issue.worded(),
        issue.level(),
        issue.about(),
        issue.broader(),
        issue.negates());
  }

  private static List<PartEntry> parts(List<Participation> participations) {
    return participations.stream().map(part -> new PartEntry(part.actor(), part.role())).toList();
  }

  private static Grounds grounds(
      Certainty certainty, boolean negated, double confidence, String rule) {
    return new Grounds(certainty, negated, Optional.of(confidence), rule);
  }

  private List<Quote> quotes(List<Evidence> evidence) {
    return evidence.stream().map(this::quote).toList();
  }

  private Quote quote(Evidence evidence) {
    return quotes.at(evidence.span());
  }
}
