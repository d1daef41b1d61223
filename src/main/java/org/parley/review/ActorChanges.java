package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.claim.Evidence;
import org.parley.graph.Actor;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.Unmet;

/** Who is who in one article, after all decisions: first who is apart, then who is the same. */
final class ActorChanges {
  private final Decisions decisions;
  private final KnownActors known;
  private final Set<String> met = new TreeSet<>();
  private final Map<String, Unmet> unmet = new TreeMap<>();
  private ResolvedArticle article;

  ActorChanges(Decisions decisions, KnownActors known, ResolvedArticle article) {
    this.decisions = decisions;
    this.known = known;
    this.article = article;
  }

  ResolvedArticle applied() {
    for (Decision own : decisions.own(article.article().id())) {
      if (own instanceof Decision.Apart apart && !part(apart)) {
        unmet.put(apart.origin().mark(), why(apart));
      }
    }
    for (Decision.Apart apart : decisions.aparts()) {
      if (part(apart)) {
        met.add(apart.origin().mark());
      }
    }
    for (Actor actor : article.actors()) {
      join(actor);
    }
    return article;
  }

  /** Marks of the decisions for all articles that this one gave reason to. */
  Set<String> met() {
    return met;
  }

  Map<String, Unmet> unmet() {
    return unmet;
  }

  private Unmet why(Decision.Apart apart) {
    return apart.sentence().filter(s -> !s.isIn(article.article().text())).isPresent()
        ? Unmet.SENTENCE
        : Unmet.ACTOR;
  }

  private boolean part(Decision.Apart apart) {
    boolean any = false;
    for (Actor actor : List.copyOf(article.actors())) {
      if (isCalled(actor, apart.actor(), article)) {
        any |= part(apart, actor);
      }
    }
    return any;
  }

  private boolean part(Decision.Apart apart, Actor actor) {
    List<Evidence> mentions = article.mentions().getOrDefault(actor.key(), List.of());
    Predicate<Evidence> meant =
        mention ->
            (Words.isKey(apart.actor()) || Words.same(apart.actor(), mention.exact()))
                && stands(mention, apart.sentence());
    List<Evidence> moved = mentions.stream().filter(meant).toList();
    List<Evidence> kept = mentions.stream().filter(meant.negate()).toList();
    if (moved.isEmpty() && (!mentions.isEmpty() || apart.sentence().isPresent())) {
      return false;
    }
    String name = Words.isKey(apart.actor()) ? actor.label() : apart.actor();
    Actor other = target(apart.whom(), new Named(actor.type(), name));
    article = new Renaming(actor.key(), other, kept.isEmpty(), moved, kept).applied(article);
    return true;
  }

  /** Whether a mention stands in a sentence that something was claimed of. */
  private boolean stands(Evidence mention, Optional<SentenceKey> sentence) {
    return sentence.isEmpty()
        || Sentences.of(article).stream()
            .filter(each -> each.span().contains(mention.span()))
            .anyMatch(each -> sentence.get().matches(each.exact()));
  }

  private void join(Actor actor) {
    List<Decision.Same> way = new ArrayList<>(decisions.sames().way(actor.key()));
    if (way.isEmpty()) {
      Optional<Decision.Same> named =
          names(actor).stream()
              .flatMap(name -> decisions.sames().named(name).stream())
              .filter(same -> !same.whom().name().equals(actor.key()))
              .findFirst();
      named.ifPresent(way::add);
      named.ifPresent(same -> way.addAll(decisions.sames().way(same.whom().name())));
    }
    if (!way.isEmpty()) {
      way.forEach(same -> met.add(same.origin().mark()));
      Actor other = target(way.getLast().whom(), new Named(actor.type(), actor.label()));
      article = Renaming.whole(actor.key(), other).applied(article);
    }
  }

  /** What an actor is called by the article, where nothing else is known of it. */
  private record Named(Actor.Type type, String label) {}

  private Actor target(ActorRef whom, Named otherwise) {
    String key = whom.name();
    return article.actors().stream()
        .filter(actor -> actor.key().equals(key))
        .findFirst()
        .or(() -> known.actor(key).filter(actor -> actor.key().equals(key)))
        .orElseGet(
            () -> People.fresh(key, whom.type().orElse(otherwise.type()), otherwise.label()));
  }

  private static Set<String> names(Actor actor) {
    Set<String> names = new LinkedHashSet<>();
    names.add(actor.label());
    names.addAll(actor.altLabels());
    return names;
  }

  /** Whether a key, or else a name, is the actor's. */
  static boolean isCalled(Actor actor, String name, ResolvedArticle article) {
    if (Words.isKey(name)) {
      return actor.key().equals(name);
    }
    return names(actor).stream().anyMatch(each -> Words.same(each, name))
        || article.mentions().getOrDefault(actor.key(), List.of()).stream()
            .anyMatch(mention -> Words.same(mention.exact(), name));
  }
}
