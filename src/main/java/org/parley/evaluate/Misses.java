package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
      Pairing<AnnotatedActor, AnnotatedActor> actors,
      Pairing<AnnotatedEvent, AnnotatedEvent> events,
      Pairing<AnnotatedStance, AnnotatedStance> stances) {
    List<Finding> findings = new ArrayList<>();
    actors.missed().forEach(actor -> findings.add(actor(FindingKind.MISSED, actor)));
    actors.extra().forEach(actor -> findings.add(actor(FindingKind.EXTRA, actor)));
    events.missed().forEach(event -> findings.add(event(FindingKind.MISSED, event)));
    events.hits().forEach(hit -> findings.addAll(wrongEvent(hit.gold(), hit.predicted())));
    events.extra().forEach(event -> findings.add(event(FindingKind.EXTRA, event)));
    stances.missed().forEach(stance -> findings.add(stance(FindingKind.MISSED, stance, goldNames)));
    stances.hits().stream()
        .filter(hit -> !StanceScorer.isFull(hit))
        .forEach(hit -> findings.add(wrongStance(hit.gold(), hit.predicted())));
    stances.extra().forEach(stance -> findings.add(stance(FindingKind.EXTRA, stance, names)));
    return findings;
  }

  private Finding actor(FindingKind kind, AnnotatedActor actor) {
    return Finding.at(article, kind, "actor", actor.name() + " (" + actor.type() + ")", List.of());
  }

  private Finding event(FindingKind kind, AnnotatedEvent event) {
    return Finding.at(article, kind, "event", words(event), event.evidence());
  }

  /** Only type and status: a place or date may be told in too many ways to be shown as wrong. */
  private List<Finding> wrongEvent(AnnotatedEvent gold, AnnotatedEvent read) {
    boolean right = gold.type().equals(read.type()) && gold.status().equals(read.status());
    String what = words(gold) + ", read as " + words(read);
    return right
        ? List.of()
        : List.of(Finding.at(article, FindingKind.WRONG, "event", what, gold.evidence()));
  }

  private Finding stance(FindingKind kind, AnnotatedStance stance, Map<String, String> names) {
    String what = names.getOrDefault(stance.holder(), stance.holder()) + " – " + words(stance);
    return Finding.at(article, kind, "stance", what, stance.evidence());
  }

  private Finding wrongStance(AnnotatedStance gold, AnnotatedStance read) {
    String holder = goldNames.getOrDefault(gold.holder(), gold.holder());
    String what = holder + " – " + words(gold) + ", read as " + words(read);
    return Finding.at(article, FindingKind.WRONG, "stance", what, gold.evidence());
  }

  private static String words(AnnotatedEvent event) {
    return event.type() + " " + event.label() + " (" + event.status() + ")";
  }

  private static String words(AnnotatedStance stance) {
    String condition = stance.condition().isEmpty() ? "" : ", if " + stance.condition();
    return stance.position() + " – " + stance.target() + condition;
  }

  private static Map<String, String> names(Annotation annotation) {
    Map<String, String> names = new HashMap<>();
    annotation.actors().forEach(actor -> names.put(actor.id(), actor.name()));
    return names;
  }
}
