package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.lexicon.FrameCall;
import org.parley.lexicon.FrameParties;
import org.parley.lexicon.IssueFrame;
import org.parley.lexicon.IssueFrames;
import org.parley.lexicon.WordUse;

/**
 * Finds the question behind a target: the frame that its words call up ({@code
 * data/lexicon/issue-frames.tsv}), and of the parties those that the frame asks about. Where no
 * frame fits, it is what an actor does, or what the first word says.
 */
final class FrameReader {
  /** Praise and blame: what somebody does, or somebody as such. */
  static final String CONDUCT = "conduct of";

  /** What a holder says that it will do itself, which is no praise of it. */
  static final String PLANS = "plans of";

  /** The role of who does it, in questions of whom it is done to. */
  static final String BY = "by";

  private final IssueFrames frames;
  private final Parties parties;

  FrameReader(IssueFrames frames, Parties parties) {
    this.frames = frames;
    this.parties = parties;
  }

  /**
   * @param question the same target, taken apart
   * @param roles its parties in the order of the words
   */
  FramedQuestion read(
      Question question, TargetWords words, Map<String, String> roles, Optional<Doer> doer) {
    List<Set<String>> said = new ArrayList<>();
    question.topics().stream()
        .filter(topic -> words.said().stream().noneMatch(w -> w.sense().kind().equals(topic)))
        .forEach(topic -> said.add(Set.of(topic)));
    words.said().forEach(w -> said.add(forms(w)));
    boolean turned = question.turned();
    Map<String, PlacedParty> placed = new HashMap<>();
    words.placed().forEach(p -> placed.putIfAbsent(p.name(), p));
    return frames
        .of(said)
        .filter(call -> call.frame().parties() != FrameParties.EACH || joined(roles))
        .map(call -> framed(call.frame(), words, roles, placed, turned != bans(call), doer))
        .orElseGet(() -> unframed(question, words, roles, placed, turned, doer));
  }

  /** "The travel ban" is what the question is about, and does not turn it. */
  private static boolean bans(FrameCall call) {
    return call.by().stream().anyMatch(words -> List.of(words.split(" ")).contains("ban"));
  }

  /** Whether there is something that one joins. */
  private boolean joined(Map<String, String> roles) {
    return roles.keySet().stream().anyMatch(parties::joinable);
  }

  private static Set<String> forms(TargetWord word) {
    return word.lemma().equals(word.sense().kind())
        ? Set.of(word.lemma())
        : Set.of(word.lemma(), word.sense().kind());
  }

  private FramedQuestion framed(
      IssueFrame frame,
      TargetWords words,
      Map<String, String> roles,
      Map<String, PlacedParty> placed,
      boolean turned,
      Optional<Doer> doer) {
    boolean other =
        words.said().stream()
            .filter(w -> !w.sense().kind().equals("no") && !w.sense().kind().equals("less"))
            .anyMatch(w -> forms(w).stream().anyMatch(frame.turned()::contains));
    SortedMap<String, String> asked = asked(frame, roles, placed, doer);
    return new FramedQuestion(
        frame.id(),
        asked,
        turned != other,
        frame.needsParty() && (asked.isEmpty() || ownDoing(asked, doer)),
        Optional.empty(),
        true);
  }

  /** "Our strikes": not on whom. */
  private static boolean ownDoing(SortedMap<String, String> asked, Optional<Doer> doer) {
    return doer.filter(
            d -> asked.equals(Map.of(d.state(), BY)) || asked.equals(Map.of(d.home(), BY)))
        .isPresent();
  }

  private SortedMap<String, String> asked(
      IssueFrame frame,
      Map<String, String> roles,
      Map<String, PlacedParty> placed,
      Optional<Doer> doer) {
    Map<String, String> states = new LinkedHashMap<>();
    roles.forEach((name, role) -> states.putIfAbsent(parties.state(name), role));
    return switch (frame.parties()) {
      case NONE, ARTICLE -> new TreeMap<>();
      case EACH -> new TreeMap<>(states);
      case TO -> doneBy(one(states, "to"), placed);
      case FROM -> doneBy(one(states, "from", "to"), placed);
      case BY -> unmarked(one(roles, ""));
      case STATE -> unmarked(one(states, ""));
      case WITH -> with(states, placed, doer);
      case IN, WHERE -> in(roles, placed);
    };
  }

  /** The first party in one of the roles, else the first of all. */
  private static SortedMap<String, String> one(Map<String, String> from, String... roles) {
    return Stream.of(roles)
        .flatMap(role -> from.entrySet().stream().filter(e -> e.getValue().equals(role)))
        .findFirst()
        .or(() -> from.entrySet().stream().findFirst())
        .map(e -> single(e.getKey(), e.getValue()))
        .orElseGet(TreeMap::new);
  }

  /** A state that is not told to whom it does it. */
  private SortedMap<String, String> doneBy(
      SortedMap<String, String> one, Map<String, PlacedParty> placed) {
    SortedMap<String, String> done = new TreeMap<>();
    one.forEach((name, role) -> done.put(name, role.isEmpty() ? part(name, placed) : role));
    return done;
  }

  /** "Recognising Y's independence": what stands in the object is whom it is done to. */
  private String part(String name, Map<String, PlacedParty> placed) {
    boolean object =
        placed.values().stream()
            .filter(p -> parties.state(p.name()).equals(name))
            .anyMatch(p -> p.place() == PartyPlace.OBJECT);
    return object ? "to" : BY;
  }

  /** Where but one part can be played, it needs no name. */
  private static SortedMap<String, String> unmarked(SortedMap<String, String> marked) {
    SortedMap<String, String> unmarked = new TreeMap<>();
    marked.keySet().forEach(name -> unmarked.put(name, ""));
    return unmarked;
  }

  private static SortedMap<String, String> single(String name, String role) {
    SortedMap<String, String> one = new TreeMap<>();
    one.put(name, role);
    return one;
  }

  /**
   * "A deal of ours with Iran" and "the Iran deal" are one; "between Chile and Peru" names both.
   */
  private SortedMap<String, String> with(
      Map<String, String> states, Map<String, PlacedParty> placed, Optional<Doer> doer) {
    List<String> others =
        states.keySet().stream()
            .filter(
                name ->
                    placed.values().stream()
                        .anyMatch(
                            p ->
                                parties.state(p.name()).equals(name)
                                    && p.place() == PartyPlace.GOAL))
            .toList();
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
  private SortedMap<String, String> in(Map<String, String> roles, Map<String, PlacedParty> placed) {
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

  private static FramedQuestion unframed(
      Question question,
      TargetWords words,
      Map<String, String> roles,
      Map<String, PlacedParty> placed,
      boolean turned,
      Optional<Doer> doer) {
    Optional<String> actor =
        roles.keySet().stream()
            .filter(
                name ->
                    Optional.ofNullable(placed.get(name))
                        .filter(p -> p.place() == PartyPlace.OWNER || question.topics().isEmpty())
                        .isPresent())
            .findFirst();
    if (actor.isPresent()) {
      return deeds(CONDUCT, actor.get(), turned);
    }
    Optional<Doer> self = doer.filter(d -> d.own() && roles.isEmpty());
    if (self.isPresent()) {
      return deeds(PLANS, self.get().name(), turned);
    }
    List<TargetWord> topics =
        words.found().stream()
            .filter(w -> w.sense().as().topic() && w.sense().as() != WordUse.GENERIC)
            .toList();
    // the verb, or the noun that its modifiers stand before
    String kind =
        topics.stream()
            .filter(w -> w.segment() == topics.getFirst().segment())
            .reduce((before, after) -> after)
            .map(w -> w.sense().kind())
            .or(() -> question.topics().stream().findFirst())
            .orElse("");
    return new FramedQuestion(kind, one(roles, "to"), turned, false, question.scope(), false);
  }

  private static FramedQuestion deeds(String kind, String actor, boolean turned) {
    return new FramedQuestion(kind, single(actor, ""), turned, false, Optional.empty(), true);
  }
}
