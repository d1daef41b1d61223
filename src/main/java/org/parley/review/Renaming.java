package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.claim.Evidence;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Participation;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/**
 * That an actor of an article is another one: as a whole, or where some of its mentions stand.
 *
 * @param from key of the actor as it was read
 * @param to the actor that is meant
 * @param moved mentions that are the other's; of all its mentions if {@code whole}
 */
record Renaming(String from, Actor to, boolean whole, List<Evidence> moved, List<Evidence> kept) {
  Renaming {
    moved = List.copyOf(moved);
    kept = List.copyOf(kept);
  }

  static Renaming whole(String from, Actor to) {
    return new Renaming(from, to, true, List.of(), List.of());
  }

  ResolvedArticle applied(ResolvedArticle article) {
    if (from.equals(to.key())) {
      return article;
    }
    return new ResolvedArticle(
        article.article(),
        article.reader(),
        actors(article.actors()),
        article.places().stream().map(this::place).toList(),
        article.issues().stream().map(this::issue).toList(),
        article.reports().stream().map(this::report).toList(),
        article.statements().stream().map(this::statement).toList(),
        article.stances().stream().map(this::stance).toList(),
        mentions(article.mentions()),
        article.reviewed());
  }

  /** Whom a claim that rests on these sentences means by a key. */
  private String meant(String key, List<Evidence> sentences) {
    return key.equals(from) && (whole || isMoved(sentences)) ? to.key() : key;
  }

  /** A claim whose sentences name both means the one that it was read to mean. */
  private boolean isMoved(List<Evidence> sentences) {
    Predicate<Evidence> inside =
        mention ->
            sentences.stream().anyMatch(sentence -> sentence.span().contains(mention.span()));
    return moved.stream().anyMatch(inside) && kept.stream().noneMatch(inside);
  }

  private String always(String key) {
    return whole && key.equals(from) ? to.key() : key;
  }

  private List<Actor> actors(List<Actor> actors) {
    Map<String, Actor> all = new TreeMap<>();
    for (Actor actor : actors) {
      if (!actor.key().equals(from)) {
        all.merge(actor.key(), voiced(actor), Actor::joined);
      } else if (whole) {
        all.merge(to.key(), voiced(under(actor)), (one, other) -> other.joined(one));
      } else {
        all.put(actor.key(), actor);
      }
    }
    all.merge(to.key(), voiced(to), (met, known) -> known.joined(met));
    return List.copyOf(all.values());
  }

  /** The names that the article has for the actor, as names of the other. */
  private Actor under(Actor actor) {
    TreeSet<String> names = new TreeSet<>(actor.altLabels());
    names.add(actor.label());
    return new Actor(
        to.key(), to.type(), to.label(), names, to.wikidata(), actor.speaksFor(), to.offices());
  }

  private Actor voiced(Actor actor) {
    Optional<String> voice = actor.speaksFor().map(this::always);
    return new Actor(
        actor.key(),
        actor.type(),
        actor.label(),
        actor.altLabels(),
        actor.wikidata(),
        voice.filter(key -> !key.equals(actor.key())),
        actor.offices());
  }

  private Place place(Place place) {
    return new Place(
        place.key(),
        place.label(),
        place.inState().map(this::always),
        place.latitude(),
        place.longitude());
  }

  private Issue issue(Issue issue) {
    return new Issue(
        issue.key(),
        issue.label(),
        issue.worded(),
        issue.level(),
        issue.about().stream().map(this::always).distinct().toList(),
        issue.broader(),
        issue.negates());
  }

  private ResolvedReport report(ResolvedReport report) {
    return Changed.participations(report, parts(report.participations(), report.evidence()));
  }

  /** Who was two takes part once. */
  private List<Participation> parts(List<Participation> participations, List<Evidence> sentences) {
    Map<String, Participation> parts = new LinkedHashMap<>();
    for (Participation part : participations) {
      String key = meant(part.actor(), sentences);
      parts.putIfAbsent(key, new Participation(key, part.role()));
    }
    return new ArrayList<>(parts.values());
  }

  private ResolvedStatement statement(ResolvedStatement said) {
    List<Evidence> sentence = List.of(said.evidence());
    return Changed.people(
        said,
        said.speaker().map(key -> meant(key, sentence)),
        said.addressee().map(key -> meant(key, sentence)),
        parts(said.participations(), sentence));
  }

  private ResolvedStance stance(ResolvedStance stance) {
    List<Evidence> sentences = stance.evidence();
    return Changed.people(
        stance,
        meant(stance.holder(), sentences),
        stance.about().stream().map(key -> meant(key, sentences)).distinct().toList(),
        stance.voice().map(key -> meant(key, sentences)));
  }

  private Map<String, List<Evidence>> mentions(Map<String, List<Evidence>> mentions) {
    Map<String, List<Evidence>> all = new TreeMap<>(mentions);
    List<Evidence> own = mentions.getOrDefault(from, List.of());
    TreeSet<Evidence> gained = new TreeSet<>(whole ? own : moved);
    gained.addAll(mentions.getOrDefault(to.key(), List.of()));
    all.remove(from);
    if (!whole && !kept.isEmpty()) {
      all.put(from, kept);
    }
    if (!gained.isEmpty()) {
      all.put(to.key(), List.copyOf(gained));
    }
    return all;
  }
}
