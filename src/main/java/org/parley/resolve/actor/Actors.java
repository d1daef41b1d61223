package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.Gazetteer;
import org.parley.graph.GazetteerEntry;
import org.parley.graph.Issue;
import org.parley.graph.Office;
import org.parley.graph.Place;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ResolvedStatement;

/** The actors that the claims of one article name, and those that these speak for. */
public final class Actors {
  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Set<String> used = new LinkedHashSet<>();

  public Actors(Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  public void use(List<ResolvedReport> reports) {
    reports.forEach(r -> r.participations().forEach(p -> used.add(p.actor())));
  }

  public void useIn(List<ResolvedStatement> statements) {
    for (ResolvedStatement s : statements) {
      s.speaker().ifPresent(used::add);
      s.addressee().ifPresent(used::add);
      s.participations().forEach(p -> used.add(p.actor()));
    }
  }

  public void useOf(List<ResolvedStance> stances) {
    for (ResolvedStance s : stances) {
      used.add(s.holder());
      used.addAll(s.about());
      s.voice().ifPresent(used::add);
    }
  }

  public void useAt(List<Place> places) {
    places.forEach(p -> p.inState().ifPresent(used::add));
  }

  public void useAbout(List<Issue> issues) {
    issues.forEach(i -> used.addAll(i.about()));
  }

  /** Whether a claim names the actor. */
  public boolean isUsed(String key) {
    return used.contains(key);
  }

  public List<Actor> all() {
    Set<String> wanted = new TreeSet<>();
    used.forEach(key -> describe(key, wanted));
    List<Actor> actors = new ArrayList<>();
    for (String key : wanted) {
      Optional<Member> member = cast.member(key).or(() -> gazetteer.entry(key).map(cast::known));
      member.map(this::actor).ifPresent(actors::add);
    }
    actors.sort(Comparator.comparing(Actor::key));
    return actors;
  }

  /** The actor, and those that its description names in turn. */
  private void describe(String key, Set<String> wanted) {
    if (!wanted.add(key)) {
      return;
    }
    Optional<Member> member = cast.member(key).or(() -> gazetteer.entry(key).map(cast::known));
    member.flatMap(m -> m.speaksFor).ifPresent(of -> describe(of, wanted));
  }

  private Actor actor(Member member) {
    List<Office> offices = new ArrayList<>();
    if (member.type == Actor.Type.PERSON) {
      member.entry.ifPresent(
          e ->
              e.tenures()
                  .forEach(t -> offices.add(new Office(t.office(), t.of(), t.from(), t.to()))));
    }
    TreeSet<String> alts = new TreeSet<>(member.forms);
    alts.remove(member.label);
    return new Actor(
        member.key,
        member.type,
        member.label,
        alts,
        member.entry.flatMap(GazetteerEntry::wikidata),
        member.speaksFor,
        offices);
  }

  /** By the id of a mention: whom it means, whether a claim names them or not. */
  public Map<Integer, List<Actor>> meant(
      List<Mention> mentions, IntFunction<List<Member>> parties) {
    Map<Integer, List<Actor>> meant = new TreeMap<>();
    Map<String, Actor> known = new TreeMap<>();
    for (Mention mention : mentions) {
      List<Member> members = parties.apply(mention.id());
      if (!members.isEmpty()) {
        meant.put(
            mention.id(),
            members.stream()
                .map(member -> known.computeIfAbsent(member.key, key -> actor(member)))
                .toList());
      }
    }
    return meant;
  }

  public Map<String, List<Evidence>> mentions() {
    Map<String, List<Evidence>> mentions = new TreeMap<>();
    for (String key : used) {
      cast.member(key)
          .ifPresent(
              m -> {
                if (!m.mentions.isEmpty()) {
                  mentions.put(
                      key, m.mentions.stream().map(Mention::evidence).distinct().sorted().toList());
                }
              });
    }
    return mentions;
  }
}
