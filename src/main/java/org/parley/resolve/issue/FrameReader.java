package org.parley.resolve.issue;

import static java.util.Collections.disjoint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.lexicon.FrameCall;
import org.parley.lexicon.FrameParties;
import org.parley.lexicon.FrameRank;
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

  /** In steps of the tree: "a deal with Chile". */
  private static final int BESIDE = 2;

  private final IssueFrames frames;
  private final Parties parties;

  FrameReader(IssueFrames frames, Parties parties) {
    this.frames = frames;
    this.parties = parties;
  }

  /** A part of a target, or all of it: its content words, and its parties with their roles. */
  private record Part(List<ContentWord> said, Map<String, String> roles) {}

  /**
   * @param question the same target, taken apart
   * @param roles its parties in the order of the words
   */
  FramedQuestion read(
      Question question, TargetWords words, Map<String, String> roles, Optional<Doer> doer) {
    Map<String, PlacedParty> placed = new HashMap<>();
    words.placed().stream()
        .sorted(Comparator.comparing(PlacedParty::aside))
        .forEach(p -> placed.putIfAbsent(p.name(), p));
    Map<String, String> near = new LinkedHashMap<>(roles);
    near.keySet()
        .removeIf(n -> Optional.ofNullable(placed.get(n)).filter(PlacedParty::aside).isPresent());
    List<ContentWord> asking = words.said().stream().filter(c -> !c.told()).toList();
    Part main = new Part(asking.stream().filter(c -> !c.aside()).toList(), near);
    Part whole = new Part(asking, roles);
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
  private Optional<FrameCall> called(Question question, TargetWords words, Part part) {
    List<ContentWord> common = part.said().stream().filter(c -> !c.ofName()).toList();
    Predicate<IssueFrame> meant = frame -> canMean(frame, words);
    return frames
        .of(forms(question, words, part.said()), meant)
        .filter(call -> !byName(call, part.said()))
        .or(() -> frames.of(forms(question, words, common), meant))
        .filter(
            call ->
                call.frame().parties() != FrameParties.EACH
                    || part.roles().keySet().stream().anyMatch(parties::joinable));
  }

  /** "The nuclear deal" is Iran's, but with North Korea it is not. */
  private boolean canMean(IssueFrame frame, TargetWords words) {
    String whose = frame.whose();
    if (whose.isEmpty() || words.placed().stream().anyMatch(p -> p.name().equals(whose))) {
      return true;
    }
    List<ContentWord> calling =
        words.said().stream()
            .filter(c -> frame.words().stream().anyMatch(all -> !disjoint(all, forms(c.word()))))
            .toList();
    return parties.canMean(whose)
        && words.placed().stream()
            .filter(p -> parties.isState(p.name()) && p.place() != PartyPlace.OWNER)
            .noneMatch(p -> calling.stream().anyMatch(c -> words.tree().apart(c, p) <= BESIDE));
  }

  private static List<Set<String>> forms(
      Question question, TargetWords words, List<ContentWord> said) {
    Stream<String> implied =
        question.topics().stream()
            .filter(t -> words.said().stream().noneMatch(c -> c.word().sense().kind().equals(t)));
    return Stream.concat(
            implied.map(Set::of), words.tree().headFirst(said).map(c -> forms(c.word())))
        .toList();
  }

  private static boolean byName(FrameCall call, List<ContentWord> said) {
    return call.frame().rank() != FrameRank.NAMED
        && call.by().stream()
            .allMatch(by -> !standing(by, said).isEmpty() && ofName(standing(by, said)));
  }

  private static boolean ofName(List<ContentWord> words) {
    return words.stream().allMatch(ContentWord::ofName);
  }

  private static List<ContentWord> standing(String form, List<ContentWord> said) {
    return said.stream().filter(c -> forms(c.word()).contains(form)).toList();
  }

  /** "The travel ban" is what the question is about, and does not turn it. */
  private static boolean bans(FrameCall call) {
    return call.by().stream().anyMatch(words -> List.of(words.split(" ")).contains("ban"));
  }

  private static Set<String> forms(TargetWord word) {
    return word.lemma().equals(word.sense().kind())
        ? Set.of(word.lemma())
        : Set.of(word.lemma(), word.sense().kind());
  }

  private FramedQuestion framed(
      Question question,
      FrameCall call,
      TargetWords words,
      Part part,
      Map<String, PlacedParty> placed,
      Optional<Doer> doer) {
    IssueFrame frame = call.frame();
    boolean other = turnedByItsOwn(frame, part);
    Map<String, Integer> apart = new HashMap<>();
    call.by().stream()
        .flatMap(by -> standing(by, part.said()).stream())
        .findFirst()
        .ifPresent(c -> placed.forEach((name, p) -> apart.put(name, words.tree().apart(c, p))));
    SortedMap<String, String> asked =
        new AskedParties(parties, placed, doer, apart).of(frame, part.roles());
    return new FramedQuestion(
        frame.id(),
        asked,
        (question.turned() != bans(call)) != other,
        frame.needsParty() && (asked.isEmpty() || ownDoing(asked, doer)),
        Optional.empty(),
        true,
        false);
  }

  /** By a word that turns this frame alone; "protect Dreamers from deportation" does not. */
  private static boolean turnedByItsOwn(IssueFrame frame, Part part) {
    List<TargetWord> words = part.said().stream().map(ContentWord::word).toList();
    boolean guarded = words.stream().anyMatch(FrameReader::guards);
    return words.stream()
        .filter(w -> !w.sense().kind().equals("no") && !w.sense().kind().equals("less"))
        .filter(w -> !guarded || guards(w))
        .anyMatch(w -> forms(w).stream().anyMatch(frame.turned()::contains));
  }

  private static boolean guards(TargetWord word) {
    return word.sense().kind().equals("protect");
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
      Map<String, PlacedParty> placed,
      Optional<Doer> doer) {
    boolean turned = question.turned();
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
    return new FramedQuestion(
        kind, AskedParties.one(roles, "to"), turned, false, question.scope(), false, false);
  }

  private static FramedQuestion deeds(String kind, String actor, boolean turned) {
    return new FramedQuestion(
        kind, AskedParties.single(actor, ""), turned, false, Optional.empty(), true, false);
  }
}
