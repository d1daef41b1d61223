package org.parley.resolve.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;

/** What is written down of the actors of one article. */
public final class ActorDescriptions {
  private final Gazetteer gazetteer;
  private final Cast cast;

  public ActorDescriptions(Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  /** The actors with these keys, and those that their descriptions name in turn, by key. */
  public List<Actor> of(Collection<String> used) {
    Set<String> wanted = new TreeSet<>();
    used.forEach(key -> describe(key, wanted));
    return wanted.stream()
        .flatMap(key -> member(key).stream())
        .map(ActorDescriptions::actor)
        .sorted(Comparator.comparing(Actor::key))
        .toList();
  }

  private void describe(String key, Set<String> wanted) {
    if (wanted.add(key)) {
      member(key).flatMap(member -> member.speaksFor).ifPresent(of -> describe(of, wanted));
    }
  }

  private Optional<Cast.Member> member(String key) {
    return cast.member(key).or(() -> gazetteer.entry(key).map(cast::known));
  }

  private static Actor actor(Cast.Member member) {
    Set<String> alts = new TreeSet<>(member.forms);
    alts.remove(member.label);
    return new Actor(
        member.key,
        member.type,
        member.label,
        new TreeSet<>(alts),
        member.entry.flatMap(Gazetteer.Entry::wikidata),
        member.speaksFor,
        member.type == Actor.Type.PERSON
            ? member.entry.map(ActorDescriptions::offices).orElse(List.of())
            : List.of());
  }

  private static List<Actor.Office> offices(Gazetteer.Entry entry) {
    return entry.tenures().stream()
        .map(t -> new Actor.Office(t.office(), t.of(), t.from(), t.to()))
        .toList();
  }

  /** Where the article names these actors. */
  public Map<String, List<Evidence>> mentions(Collection<String> used) {
    Map<String, List<Evidence>> mentions = new TreeMap<>();
    for (String key : used) {
      List<Evidence> met =
          cast.member(key).stream()
              .flatMap(member -> member.mentions.stream())
              .map(Mention::evidence)
              .distinct()
              .sorted()
              .toList();
      if (!met.isEmpty()) {
        mentions.put(key, met);
      }
    }
    return mentions;
  }
}
