package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.evaluate.Annotation.Actor;
import org.parley.evaluate.Annotation.Event;
import org.parley.evaluate.Annotation.Stance;
import org.parley.evaluate.Finding.Kind;

/** What gold and reading of one article do not share, in words. */
final class Misses {
  private final String article;
  private final Map<String, String> goldNames;
  private final Map<String, String> names;

  Misses(String article, Annotation gold, Annotation predicted) {
    this.article = article;
    this.goldNames = names(gold);
    this.names = names(predicted);
  }

  List<Finding> of(
      Pairing<Actor, Actor> actors, Pairing<Event, Event> events, Pairing<Stance, Stance> stances) {
    List<Finding> findings = new ArrayList<>();
    actors.missed().forEach(actor -> findings.add(actor(Kind.MISSED, actor)));
    actors.extra().forEach(actor -> findings.add(actor(Kind.EXTRA, actor)));
    events.missed().forEach(event -> findings.add(event(Kind.MISSED, event)));
    events.extra().forEach(event -> findings.add(event(Kind.EXTRA, event)));
    stances.missed().forEach(stance -> findings.add(stance(Kind.MISSED, stance, goldNames)));
    stances.extra().forEach(stance -> findings.add(stance(Kind.EXTRA, stance, names)));
    return findings;
  }

  private Finding actor(Kind kind, Actor actor) {
    return Finding.at(article, kind, "actor", actor.name() + " (" + actor.type() + ")", List.of());
  }

  private Finding event(Kind kind, Event event) {
    String what = event.type() + " " + event.label() + " (" + event.status() + ")";
    return Finding.at(article, kind, "event", what, event.evidence());
  }

  private Finding stance(Kind kind, Stance stance, Map<String, String> names) {
    String what =
        names.getOrDefault(stance.holder(), stance.holder())
            + " – "
            + stance.position()
            + " – "
            + stance.target()
            + (stance.condition().isEmpty() ? "" : ", if " + stance.condition());
    return Finding.at(article, kind, "stance", what, stance.evidence());
  }

  private static Map<String, String> names(Annotation annotation) {
    Map<String, String> names = new HashMap<>();
    annotation.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    return names;
  }
}
