package org.parley.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.graph.Actor;
import org.parley.graph.Issue;
import org.parley.graph.ResolvedArticle;

/**
 * Whom and what one reading of an article names. It is made of an article about to be written and
 * of one that a store has alike, and must come out the same: else the article would be read again
 * in every run.
 *
 * @param actors keys
 * @param actorNames labels, other names and mentions, as they are compared
 * @param issues keys
 * @param issueNames labels, as they are compared
 */
public record Names(
    Set<String> actors, Set<String> actorNames, Set<String> issues, Set<String> issueNames)
    implements Predicate<Name> {
  public Names {
    actors = Set.copyOf(actors);
    actorNames = plain(actorNames);
    issues = Set.copyOf(issues);
    issueNames = plain(issueNames);
  }

  private static Set<String> plain(Collection<String> names) {
    return names.stream()
        .map(Words::plain)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Names of(ResolvedArticle article) {
    List<String> people = new ArrayList<>();
    for (Actor actor : article.actors()) {
      people.add(actor.label());
      people.addAll(actor.altLabels());
    }
    article
        .mentions()
        .values()
        .forEach(mentions -> mentions.forEach(mention -> people.add(mention.exact())));
    return new Names(
        article.actors().stream().map(Actor::key).collect(Collectors.toSet()),
        Set.copyOf(plain(people)),
        article.issues().stream().map(Issue::key).collect(Collectors.toSet()),
        article.issues().stream().map(Issue::label).collect(Collectors.toSet()));
  }

  @Override
  public boolean test(Name name) {
    return switch (name) {
      case Name.OfActor actor ->
          actor.isKey()
              ? actors.contains(actor.text())
              : actorNames.contains(Words.plain(actor.text()));
      case Name.OfIssue issue ->
          issue.isKey()
              ? issues.contains(issue.text())
              : issueNames.contains(Words.plain(issue.text()));
    };
  }
}
