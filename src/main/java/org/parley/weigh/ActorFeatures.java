package org.parley.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Grounded;

/** What is known of the actors of an article. */
final class ActorFeatures {
  private final Map<String, Actor> actors;
  private final Map<String, List<Evidence>> mentions;

  ActorFeatures(Grounded grounded) {
    this.actors =
        grounded.article().actors().stream().collect(Collectors.toMap(Actor::key, each -> each));
    this.mentions = grounded.article().mentions();
  }

  /** The class of an actor, and whether it is somebody that the gazetteer knows. */
  String kind(String key) {
    return Optional.ofNullable(actors.get(key)).map(ActorFeatures::kind).orElse("nobody");
  }

  /** How often an actor is named, described or stood for. */
  int mentions(String key) {
    return mentions.getOrDefault(key, List.of()).size();
  }

  static String kind(Actor actor) {
    return actor.type().name().toLowerCase(Locale.ROOT)
        + (actor.wikidata().isPresent() ? "-known" : "");
  }

  void of(String part, String key, Features features) {
    features.add(part, kind(key));
    features.count(part + "-mentions", mentions(key), 0, 1, 2, 4, 8);
    Optional<Actor> actor = Optional.ofNullable(actors.get(key));
    actor.ifPresent(
        a -> {
          features.flag(part + "-speaks", a.speaksFor().isPresent());
          features.flag(part + "-office", !a.offices().isEmpty());
          features.count(part + "-words", a.label().split(" ").length, 1, 2, 3, 5);
        });
  }

  void mentioned(String part, Mention mention, Features features) {
    features.add(part + "-kind", mention.kind());
    features.add(part + "-type", mention.type());
    features.add(part + "-use", mention.use());
    features.flag(part + "-plural", mention.plural());
    features.flag(part + "-title", mention.title().isPresent());
    if (mention.kind() != Mention.Kind.NAMED) {
      features.add(part + "-head", mention.head());
    }
  }
}
