package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.claim.Position;
import org.parley.claim.Role;
import org.parley.claim.TimeExpression;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;

/** Writes corrections into claims, and keeps the actors, places and issues that they bring in. */
final class Corrector {
  private final ResolvedArticle article;
  private final KnownActors known;
  private final Decisions decisions;
  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Issue> issues = new LinkedHashMap<>();

  Corrector(ResolvedArticle article, KnownActors known, Decisions decisions) {
    this.article = article;
    this.known = known;
    this.decisions = decisions;
    article.actors().forEach(actor -> actors.put(actor.key(), actor));
    article.places().forEach(place -> places.put(place.key(), place));
    article.issues().forEach(issue -> issues.put(issue.key(), issue));
  }

  List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  ResolvedStance corrected(ResolvedStance stance, StanceCorrection correction) {
    String holder = correction.holder().map(this::actor).orElse(stance.holder());
    boolean turned = correction.issue().map(IssueRef::turned).orElse(false);
    Position as = correction.position().orElse(stance.position());
    // a correction of both says where the holder stands on the question itself
    Position position = turned && correction.position().isEmpty() ? as.turned() : as;
    Optional<String> words = correction.target();
    String target =
        correction
            .issue()
            .map(ref -> issue(ref.key(), words.orElse(turned ? "" : stance.label())))
            .or(() -> words.map(each -> issue(Words.key(each), each)))
            .orElse(stance.target());
    String label = words.orElse(turned ? labelOf(target) : stance.label());
    Optional<String> voice = stance.voice().map(key -> key.equals(stance.holder()) ? holder : key);
    return Changed.stance(
        stance,
        label,
        holder,
        target,
        stance.about(),
        position,
        condition(stance, correction, position),
        voice,
        1,
        stance.evidence());
  }

  private Optional<String> condition(
      ResolvedStance stance, StanceCorrection correction, Position position) {
    if (correction.condition().isPresent()) {
      return correction
          .condition()
          .filter(words -> !words.equals(Correction.NONE))
          .map(words -> issue(Words.key(words), words));
    }
    boolean keeps = correction.position().isEmpty() || position == Position.CONDITIONAL;
    return keeps ? stance.condition() : Optional.empty();
  }

  private String labelOf(String issue) {
    return issues.getOrDefault(issue, Issues.unworded(issue)).label();
  }

  /** An issue that is in the article from now on. */
  private String issue(String key, String words) {
    String end =
        decisions.questions().end(key).turned() ? key : decisions.questions().end(key).key();
    issues.computeIfAbsent(
        end, fresh -> words.isEmpty() ? Issues.unworded(fresh) : Issues.worded(fresh, words));
    return end;
  }

  ResolvedReport corrected(ResolvedReport report, EventCorrection correction) {
    return new ResolvedReport(
        report.key(),
        correction.label().orElse(report.label()),
        correction.type().orElse(report.type()),
        correction.status().orElse(report.status()),
        correction.date().map(Corrector::time).orElse(report.time()),
        correction.place().map(this::place).orElse(report.place()),
        participations(report, correction),
        report.certainty(),
        report.negated(),
        1,
        report.rule(),
        report.evidence());
  }

  private static Optional<TimeExpression> time(String date) {
    if (date.equals(Correction.NONE)) {
      return Optional.empty();
    }
    String[] values = date.split("/");
    return Optional.of(
        new TimeExpression(
            date,
            Optional.of(values[0]),
            values.length > 1 ? Optional.of(values[1]) : Optional.empty()));
  }

  private Optional<String> place(String name) {
    if (name.equals(Correction.NONE)) {
      return Optional.empty();
    }
    Optional<String> met =
        places.values().stream()
            .filter(place -> place.key().equals(name) || Words.same(place.label(), name))
            .map(Place::key)
            .findFirst();
    return met.or(
        () -> {
          Place fresh =
              new Place(
                  Words.key(name), name, Optional.empty(), Optional.empty(), Optional.empty());
          places.put(fresh.key(), fresh);
          return Optional.of(fresh.key());
        });
  }

  private List<Participation> participations(ResolvedReport report, EventCorrection correction) {
    Map<String, Role> parts = new LinkedHashMap<>();
    report.participations().forEach(part -> parts.putIfAbsent(part.actor(), part.role()));
    correction.dropped().forEach(name -> known(name).map(Actor::key).ifPresent(parts::remove));
    correction.roles().forEach((name, role) -> parts.put(actor(name), role));
    List<Participation> all = new ArrayList<>();
    parts.forEach((actor, role) -> all.add(new Participation(actor, role)));
    return all;
  }

  /** Of the article, by key or name; an actor of the gazetteer; or one that is new. */
  private String actor(String cell) {
    ActorRef ref = ActorRef.parse(cell);
    String name = ref.name();
    Actor.Type type = ref.type().orElse(Actor.Type.GROUP);
    Actor actor =
        known(name)
            .or(() -> known.actor(name))
            .orElseGet(() -> People.fresh(Words.key(name), type, name));
    actors.putIfAbsent(actor.key(), actor);
    return actor.key();
  }

  private Optional<Actor> known(String name) {
    String key = Words.isKey(name) ? decisions.sames().end(name).key() : name;
    return actors.values().stream()
        .filter(actor -> ActorChanges.isCalled(actor, key, article))
        .findFirst();
  }
}
