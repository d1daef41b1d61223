package org.parley.resolve.issue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.lexicon.IssueFrame;
import org.parley.lexicon.IssueFrames;
import org.parley.lexicon.IssueWords.As;
import org.parley.resolve.issue.TargetWords.Content;
import org.parley.resolve.issue.TargetWords.Place;
import org.parley.resolve.issue.TargetWords.Placed;
import org.parley.resolve.issue.TargetWords.Word;

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

  /**
   * The holder of the position.
   *
   * @param name slug
   * @param state slug of the state or body that it speaks for; its own, if for none
   * @param home slug of the state that it is of; its own, if of none
   * @param own whether the target is something that the holder itself would do
   */
  record Doer(String name, String state, String home, boolean own) {}

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
    boolean turned = question.turned();
    Map<String, Placed> placed = new HashMap<>();
    words.placed().stream()
        .sorted(Comparator.comparing(Placed::aside))
        .forEach(p -> placed.putIfAbsent(p.name(), p));
    Map<String, String> near = new LinkedHashMap<>(roles);
    near.keySet()
        .removeIf(n -> Optional.ofNullable(placed.get(n)).filter(Placed::aside).isPresent());
    return called(question, words, near.isEmpty() ? roles : near, c -> !c.aside())
        .map(call -> framed(call.frame(), words, near, placed, turned != bans(call), doer))
        .or(
            () ->
                called(question, words, roles, c -> true)
                    .map(c -> framed(c.frame(), words, roles, placed, turned != bans(c), doer)))
        .orElseGet(() -> unframed(question, words, roles, placed, turned, doer));
  }

  /**
   * What the words call up. Those of a body's name ("the Air Force") do so only where the frame
   * goes by names.
   */
  private Optional<IssueFrames.Call> called(
      Question question, TargetWords words, Map<String, String> roles, Predicate<Content> from) {
    List<Content> said = words.said().stream().filter(from).toList();
    return frames
        .of(forms(question, words, said))
        .filter(call -> !byName(call, said))
        .or(
            () ->
                frames.of(forms(question, words, said.stream().filter(c -> !c.ofName()).toList())))
        .filter(call -> call.frame().parties() != IssueFrame.Parties.EACH || joined(roles));
  }

  private static List<Set<String>> forms(Question question, TargetWords words, List<Content> said) {
    Stream<String> implied =
        question.topics().stream()
            .filter(t -> words.said().stream().noneMatch(c -> c.word().sense().kind().equals(t)));
    return Stream.concat(implied.map(Set::of), said.stream().map(c -> forms(c.word()))).toList();
  }

  private static boolean byName(IssueFrames.Call call, List<Content> said) {
    return call.frame().rank() != IssueFrame.Rank.NAMED
        && call.by().stream()
            .allMatch(
                by ->
                    said.stream()
                        .filter(c -> forms(c.word()).contains(by))
                        .map(Content::ofName)
                        .reduce(Boolean::logicalAnd)
                        .orElse(false));
  }

  /** "The travel ban" is what the question is about, and does not turn it. */
  private static boolean bans(IssueFrames.Call call) {
    return call.by().stream().anyMatch(words -> List.of(words.split(" ")).contains("ban"));
  }

  /** Whether there is something that one joins. */
  private boolean joined(Map<String, String> roles) {
    return roles.keySet().stream().anyMatch(parties::joinable);
  }

  private static Set<String> forms(Word word) {
    return word.lemma().equals(word.sense().kind())
        ? Set.of(word.lemma())
        : Set.of(word.lemma(), word.sense().kind());
  }

  private FramedQuestion framed(
      IssueFrame frame,
      TargetWords words,
      Map<String, String> roles,
      Map<String, Placed> placed,
      boolean turned,
      Optional<Doer> doer) {
    boolean other =
        words.said().stream()
            .map(Content::word)
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
      Map<String, Placed> placed,
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
      SortedMap<String, String> one, Map<String, Placed> placed) {
    SortedMap<String, String> done = new TreeMap<>();
    one.forEach((name, role) -> done.put(name, role.isEmpty() ? part(name, placed) : role));
    return done;
  }

  /** "Recognising Y's independence": what stands in the object is whom it is done to. */
  private String part(String name, Map<String, Placed> placed) {
    boolean object =
        placed.values().stream()
            .filter(p -> parties.state(p.name()).equals(name))
            .anyMatch(p -> p.place() == Place.OBJECT);
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
      Map<String, String> states, Map<String, Placed> placed, Optional<Doer> doer) {
    List<String> others =
        states.keySet().stream()
            .filter(
                name ->
                    placed.values().stream()
                        .anyMatch(
                            p -> parties.state(p.name()).equals(name) && p.place() == Place.GOAL))
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
  private SortedMap<String, String> in(Map<String, String> roles, Map<String, Placed> placed) {
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
      Map<String, Placed> placed,
      boolean turned,
      Optional<Doer> doer) {
    Optional<String> actor =
        roles.keySet().stream()
            .filter(
                name ->
                    Optional.ofNullable(placed.get(name))
                        .filter(p -> p.place() == Place.OWNER || question.topics().isEmpty())
                        .isPresent())
            .findFirst();
    if (actor.isPresent()) {
      return deeds(CONDUCT, actor.get(), turned);
    }
    Optional<Doer> self = doer.filter(d -> d.own() && roles.isEmpty());
    if (self.isPresent()) {
      return deeds(PLANS, self.get().name(), turned);
    }
    List<Word> topics =
        words.found().stream()
            .filter(w -> w.sense().as().topic() && w.sense().as() != As.GENERIC)
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
