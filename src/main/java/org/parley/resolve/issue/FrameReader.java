package org.parley.resolve.issue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
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

  /** A part of a target, or all of it: its content words, and its parties with their roles. */
  private record Part(List<Content> said, Map<String, String> roles) {}

  /**
   * @param question the same target, taken apart
   * @param roles its parties in the order of the words
   */
  FramedQuestion read(
      Question question, TargetWords words, Map<String, String> roles, Optional<Doer> doer) {
    Map<String, Placed> placed = new HashMap<>();
    words.placed().stream()
        .sorted(Comparator.comparing(Placed::aside))
        .forEach(p -> placed.putIfAbsent(p.name(), p));
    Map<String, String> near = new LinkedHashMap<>(roles);
    near.keySet()
        .removeIf(n -> Optional.ofNullable(placed.get(n)).filter(Placed::aside).isPresent());
    Part main = new Part(words.said().stream().filter(c -> !c.aside()).toList(), near);
    Part whole = new Part(words.said(), roles);
    return Stream.of(main, whole)
        .flatMap(
            part ->
                called(question, words, part)
                    .map(call -> framed(question, call, words, part, placed, doer))
                    .stream())
        .findFirst()
        .orElseGet(() -> unframed(question, words, roles, placed, doer));
  }

  /**
   * What the words call up. Those of a body's name ("the Air Force") do so only where the frame
   * goes by names.
   */
  private Optional<IssueFrames.Call> called(Question question, TargetWords words, Part part) {
    List<Content> common = part.said().stream().filter(c -> !c.ofName()).toList();
    return frames
        .of(forms(question, words, part.said()))
        .filter(call -> !byName(call, part.said()))
        .or(() -> frames.of(forms(question, words, common)))
        .filter(
            call ->
                call.frame().parties() != IssueFrame.Parties.EACH
                    || part.roles().keySet().stream().anyMatch(parties::joinable));
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
            .allMatch(by -> !standing(by, said).isEmpty() && ofName(standing(by, said)));
  }

  private static boolean ofName(List<Content> words) {
    return words.stream().allMatch(Content::ofName);
  }

  private static List<Content> standing(String form, List<Content> said) {
    return said.stream().filter(c -> forms(c.word()).contains(form)).toList();
  }

  /** "The travel ban" is what the question is about, and does not turn it. */
  private static boolean bans(IssueFrames.Call call) {
    return call.by().stream().anyMatch(words -> List.of(words.split(" ")).contains("ban"));
  }

  private static Set<String> forms(Word word) {
    return word.lemma().equals(word.sense().kind())
        ? Set.of(word.lemma())
        : Set.of(word.lemma(), word.sense().kind());
  }

  private FramedQuestion framed(
      Question question,
      IssueFrames.Call call,
      TargetWords words,
      Part part,
      Map<String, Placed> placed,
      Optional<Doer> doer) {
    IssueFrame frame = call.frame();
    boolean other =
        part.said().stream()
            .map(Content::word)
            .filter(w -> !w.sense().kind().equals("no") && !w.sense().kind().equals("less"))
            .anyMatch(w -> forms(w).stream().anyMatch(frame.turned()::contains));
    Map<String, Integer> apart = new HashMap<>();
    call.by().stream()
        .flatMap(by -> standing(by, part.said()).stream())
        .findFirst()
        .ifPresent(c -> placed.forEach((name, p) -> apart.put(name, words.apart(c, p))));
    SortedMap<String, String> asked =
        new AskedParties(parties, placed, doer, apart).of(frame, part.roles());
    return new FramedQuestion(
        frame.id(),
        asked,
        (question.turned() != bans(call)) != other,
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

  private static FramedQuestion unframed(
      Question question,
      TargetWords words,
      Map<String, String> roles,
      Map<String, Placed> placed,
      Optional<Doer> doer) {
    boolean turned = question.turned();
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
    return new FramedQuestion(
        kind, AskedParties.one(roles, "to"), turned, false, question.scope(), false);
  }

  private static FramedQuestion deeds(String kind, String actor, boolean turned) {
    return new FramedQuestion(
        kind, AskedParties.single(actor, ""), turned, false, Optional.empty(), true);
  }
}
