package org.parley.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.claim.Evidence;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.Place;
import org.parley.graph.ResolvedArticle;

/** Takes out whom and what nothing names any more, now that claims are gone. */
public final class Pruning {
  private final Set<String> actors = new HashSet<>();

  /** Those of the actors that claims name, rather than what is said of other actors. */
  private final Set<String> named = new HashSet<>();

  private final Set<String> places = new HashSet<>();
  private final Set<String> issues = new HashSet<>();

  /** All that the claims of an article lead to. */
  private Pruning(ResolvedArticle article) {
    article
        .reports()
        .forEach(
            report -> {
              report.participations().forEach(part -> actors.add(part.actor()));
              report.place().ifPresent(places::add);
            });
    article
        .statements()
        .forEach(
            said -> {
              said.speaker().ifPresent(actors::add);
              said.addressee().ifPresent(actors::add);
              said.participations().forEach(part -> actors.add(part.actor()));
            });
    Map<String, Issue> known =
        article.issues().stream()
            .collect(Collectors.toMap(Issue::key, issue -> issue, (a, b) -> a));
    article
        .stances()
        .forEach(
            stance -> {
              actors.add(stance.holder());
              actors.addAll(stance.about());
              stance.voice().ifPresent(actors::add);
              follow(stance.target(), known);
              stance.condition().ifPresent(key -> follow(key, known));
            });
    article.places().stream()
        .filter(place -> places.contains(place.key()))
        .forEach(place -> place.inState().ifPresent(actors::add));
    Map<String, Actor> described =
        article.actors().stream().collect(Collectors.toMap(Actor::key, actor -> actor));
    named.addAll(actors);
    named.forEach(key -> followVoice(key, described));
  }

  private void follow(String key, Map<String, Issue> known) {
    Issue issue = known.get(key);
    if (issue != null && issues.add(key)) {
      actors.addAll(issue.about());
      issue.broader().ifPresent(other -> follow(other, known));
      issue.negates().ifPresent(other -> follow(other, known));
    }
  }

  private void followVoice(String key, Map<String, Actor> described) {
    Actor actor = described.get(key);
    if (actor != null && actor.speaksFor().isPresent()) {
      String whom = actor.speaksFor().get();
      if (actors.add(whom)) {
        followVoice(whom, described);
      }
    }
  }

  /**
   * @param before the article with all its claims: what nothing named there stays, too
   */
  public static ResolvedArticle of(ResolvedArticle before, ResolvedArticle after) {
    Pruning was = new Pruning(before);
    Pruning is = new Pruning(after);
    List<Issue> issues =
        after.issues().stream().filter(each -> stays(each.key(), was.issues, is.issues)).toList();
    // issues that no claim led to, as sheets list them, have actors of their own
    issues.forEach(issue -> is.actors.addAll(issue.about()));
    issues.forEach(issue -> is.named.addAll(issue.about()));
    List<Place> places =
        after.places().stream().filter(each -> stays(each.key(), was.places, is.places)).toList();
    List<Actor> actors =
        after.actors().stream().filter(each -> stays(each.key(), was.actors, is.actors)).toList();
    Map<String, List<Evidence>> mentions = new TreeMap<>(after.mentions());
    mentions.keySet().removeIf(key -> !stays(key, was.named, is.named));
    return new ResolvedArticle(
        after.article(),
        after.reader(),
        actors,
        places,
        issues,
        after.reports(),
        after.statements(),
        after.stances(),
        mentions,
        after.reviewed());
  }

  private static boolean stays(String key, Set<String> was, Set<String> is) {
    return is.contains(key) || !was.contains(key);
  }
}
