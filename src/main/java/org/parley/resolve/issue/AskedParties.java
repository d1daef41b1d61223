package org.parley.resolve.issue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.lexicon.IssueFrame;

/**
 * Which of a target's parties its question has. Of several that could be meant it is the one that
 * hangs nearest to the words that call up the question: in "the US is working on the disarmament of
 * Chad" it is Chad's.
 */
final class AskedParties {
  private final Parties parties;
  private final Map<String, PlacedParty> placed;
  private final Optional<Doer> doer;
  private final Map<String, Integer> apart;

  /**
   * @param placed each where it was met first
   * @param apart how far each is from the question's word; empty where none stands for it
   */
  AskedParties(
      Parties parties,
      Map<String, PlacedParty> placed,
      Optional<Doer> doer,
      Map<String, Integer> apart) {
    this.parties = parties;
    this.placed = placed;
    this.doer = doer;
    this.apart = apart;
  }

  /**
   * @param roles the parties in the order of the words, each with its role
   */
  SortedMap<String, String> of(IssueFrame frame, Map<String, String> roles) {
    Map<String, String> near = new LinkedHashMap<>();
    roles.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> apart.getOrDefault(e.getKey(), Integer.MAX_VALUE)))
        .forEach(e -> near.put(e.getKey(), e.getValue()));
    Map<String, String> states = new LinkedHashMap<>();
    near.forEach((name, role) -> states.putIfAbsent(parties.state(name), role));
    return switch (frame.parties()) {
      case NONE, ARTICLE -> new TreeMap<>();
      case EACH -> new TreeMap<>(states);
      case TO -> doneBy(one(states, "to"));
      case FROM -> doneBy(one(states, "from", "to"));
      case BY -> own(unmarked(one(near, "")));
      case STATE -> own(unmarked(apart.isEmpty() ? one(states, "") : one(states)));
      case WITH -> with(states);
      case IN, WHERE -> in(near);
    };
  }

  /** The first party in one of the roles, else the first of all. */
  static SortedMap<String, String> one(Map<String, String> from, String... roles) {
    return Stream.of(roles)
        .flatMap(role -> from.entrySet().stream().filter(e -> e.getValue().equals(role)))
        .findFirst()
        .or(() -> from.entrySet().stream().findFirst())
        .map(e -> single(e.getKey(), e.getValue()))
        .orElseGet(TreeMap::new);
  }

  /** A state that is not told to whom it does it. */
  private SortedMap<String, String> doneBy(SortedMap<String, String> one) {
    SortedMap<String, String> done = new TreeMap<>();
    one.forEach((name, role) -> done.put(name, role.isEmpty() ? part(name) : role));
    return done;
  }

  /** "Recognising Y's independence": what stands in the object is whom it is done to. */
  private String part(String name) {
    return stands(name, PartyPlace.OBJECT) ? "to" : FrameReader.BY;
  }

  private boolean stands(String state, PartyPlace place) {
    return placed.values().stream()
        .filter(p -> parties.state(p.name()).equals(state))
        .anyMatch(p -> p.place() == place);
  }

  /** Where but one part can be played, it needs no name. */
  private static SortedMap<String, String> unmarked(SortedMap<String, String> marked) {
    SortedMap<String, String> unmarked = new TreeMap<>();
    marked.keySet().forEach(name -> unmarked.put(name, ""));
    return unmarked;
  }

  /** A state that is "to test missiles" tests its own. */
  private SortedMap<String, String> own(SortedMap<String, String> asked) {
    return asked.isEmpty()
        ? doer.filter(Doer::own)
            .map(Doer::state)
            .filter(parties::isState)
            .map(state -> single(state, ""))
            .orElse(asked)
        : asked;
  }

  static SortedMap<String, String> single(String name, String role) {
    SortedMap<String, String> one = new TreeMap<>();
    one.put(name, role);
    return one;
  }

  /**
   * "A deal of ours with Iran" and "the Iran deal" are one; "between Chile and Peru" names both.
   */
  private SortedMap<String, String> with(Map<String, String> states) {
    List<String> others = states.keySet().stream().filter(n -> stands(n, PartyPlace.GOAL)).toList();
    SortedMap<String, String> with = new TreeMap<>();
    (others.isEmpty() ? states.keySet() : List.of(others.getFirst())).forEach(n -> with.put(n, ""));
    // one does not talk with oneself, and at home not as a state: it is not said with whom
    boolean alone =
        doer.filter(
                d ->
                    with.keySet().equals(Set.of(d.state()))
                        || with.keySet().equals(Set.of(d.home())))
            .isPresent();
    return alone ? new TreeMap<>() : with;
  }

  /** The state where it is the law, or the place in it. */
  private SortedMap<String, String> in(Map<String, String> roles) {
    return roles.keySet().stream()
        .filter(
            name ->
                parties.isState(name)
                    || Optional.ofNullable(placed.get(name))
                        .filter(p -> p.party().mention().type() == Mention.Type.PLACE)
                        .isPresent())
        .findFirst()
        .map(name -> single(name, ""))
        .orElseGet(TreeMap::new);
  }
}
