package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.lexicon.IssueWords;
import org.parley.lexicon.PartyFrame;
import org.parley.lexicon.WordSense;
import org.parley.lexicon.WordUse;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Makes a question of what {@link TargetWords} finds in a target: its topic, its parties with their
 * roles, and what turns it.
 */
final class QuestionReader {
  private final IssueWords words;
  private final Parties parties;
  private final Sentence sentence;
  private final Target target;
  private final List<TargetWord> found;
  private final List<PlacedParty> placed;
  private final Map<String, String> roles = new LinkedHashMap<>();

  QuestionReader(
      IssueWords words, Parties parties, Sentence sentence, Target target, TargetWords read) {
    this.words = words;
    this.parties = parties;
    this.sentence = sentence;
    this.target = target;
    this.found = read.found();
    this.placed = read.placed();
  }

  /** What the target asks, for the article in which it stands; without its scope. */
  Question read(Optional<String> doer) {
    List<TargetWord> kept = withoutCarriers();
    List<String> turns =
        new ArrayList<>(
            kept.stream()
                .filter(w -> w.sense().as().operator())
                .map(w -> w.sense().kind())
                .toList());
    List<TargetWord> topics =
        new ArrayList<>(kept.stream().filter(w -> !w.sense().as().operator()).toList());
    if (topics.isEmpty() && placed.isEmpty() && !turns.isEmpty()) {
      turns.removeLast();
      topics.add(
          new TargetWord(
              TargetWords.bare(found.getLast().lemma()), found.getLast().lemma(), false, 0));
    }
    PartyFrame frame = frame(topics);
    Optional<WordSense> opposite = opposite(turns, topics);
    if (opposite.isPresent()) {
      turns.removeLast();
      frame = opposite.get().frame();
      topics = List.of(new TargetWord(opposite.get(), opposite.get().kind(), false, 0));
    } else if (leaves(topics, frame)) {
      turns.add("no");
      frame = PartyFrame.JOIN;
      topics = List.of(new TargetWord(membership(), "membership", false, 0));
    }
    for (PlacedParty each : placed) {
      roles.putIfAbsent(each.name(), role(each, frame, topics));
    }
    found.forEach(word -> usual(word).ifPresent(name -> roles.put(name, "")));
    if (turns.isEmpty() && isOwnDoing(frame)) {
      doer.ifPresent(key -> roles.putIfAbsent(key, ""));
    }
    return question(frame, turns, topics);
  }

  /** "Refuses to join": whoever refuses is the one to do it, as nobody else is named. */
  private boolean isOwnDoing(PartyFrame frame) {
    return frame.ownDoing()
        && infinitive()
        && (frame == PartyFrame.JOIN
            ? roles.keySet().stream().allMatch(parties::joinable)
            : !roles.containsValue(""));
  }

  private Question question(PartyFrame frame, List<String> turns, List<TargetWord> topics) {
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> narrowing = new TreeSet<>();
    if (frame == PartyFrame.JOIN) {
      // to join at once is another question than to join
      found.stream()
          .filter(w -> w.sense().as() == WordUse.DROP)
          .forEach(w -> narrowing.add(w.sense().kind()));
    }
    topics.forEach(w -> (w.narrowing() ? narrowing : kinds).add(w.sense().kind()));
    return new Question(turns, kinds, narrowing, own(frame, topics), frame, Optional.empty());
  }

  /**
   * "The mines in Chile", "a railway for Chile" are Chile's, where nobody else is named whose they
   * could be.
   */
  private TreeMap<String, String> own(PartyFrame frame, List<TargetWord> topics) {
    TreeMap<String, String> own = new TreeMap<>(roles);
    boolean sent = topics.stream().anyMatch(w -> w.sense().frame() == PartyFrame.SENT);
    // "an amnesty for" is not given by those that it is for
    boolean deed = frame != PartyFrame.NONE;
    boolean at = placed.stream().anyMatch(deed ? PlacedParty::located : PlacedParty::owner);
    if (own.size() == 1 && frame.atHome() && !sent && at) {
      own.replaceAll((name, role) -> "");
    }
    return own;
  }

  /** The parties in the order of the words, each with its role; once read. */
  Map<String, String> roles() {
    return roles;
  }

  private WordSense membership() {
    return words.phrase("membership").orElseThrow();
  }

  /** What is planned instead of the plan, what is sent instead of the sending. */
  private List<TargetWord> withoutCarriers() {
    List<TargetWord> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      TargetWord word = found.get(i);
      List<TargetWord> after = found.subList(i + 1, found.size());
      switch (word.sense().as()) {
        case TOPIC, GENERIC, NAMED, NO, LESS, MORE, KEEP -> kept.add(word);
        case PLAN -> {
          if (after.stream().noneMatch(QuestionReader::counts)
              && found.stream().noneMatch(w -> w.sense().as() == WordUse.TOPIC)) {
            kept.add(word);
          }
        }
        case ASPIRE -> {
          if (after.stream().noneMatch(QuestionReader::counts)) {
            kept.add(new TargetWord(membership(), word.lemma(), false, word.segment()));
          }
        }
        case LIGHT -> {
          if (found.stream()
              .noneMatch(w -> w.sense().as().topic() || w.sense().as() == WordUse.ASPIRE)) {
            kept.add(
                new TargetWord(
                    TargetWords.bare(word.lemma()), word.lemma(), false, word.segment()));
          }
        }
        case PARTY -> {
          if (!usual(word).isPresent()) {
            kept.add(
                new TargetWord(
                    TargetWords.bare(word.lemma()), word.lemma(), false, word.segment()));
          }
        }
        case DROP -> {}
      }
    }
    return kept;
  }

  /** "The alliance" that one joins is NATO, and "the bloc" the EU, if the article has no other. */
  private Optional<String> usual(TargetWord word) {
    boolean joins =
        found.stream()
            .anyMatch(
                w ->
                    w.sense().frame() == PartyFrame.JOIN && w.sense().as() != WordUse.DROP
                        || w.sense().as() == WordUse.ASPIRE);
    return word.sense().as() == WordUse.PARTY
            && joins
            && placed.stream().noneMatch(p -> parties.joinable(p.name()))
            && parties.isOnlyOne(word.sense().kind())
        ? Optional.of(word.sense().kind())
        : Optional.empty();
  }

  private static boolean counts(TargetWord word) {
    return word.sense().as().topic() || word.sense().as().operator();
  }

  /** Of the last noun of the first phrase that has a topic, else of any word. */
  private PartyFrame frame(List<TargetWord> topics) {
    PartyFrame frame = PartyFrame.NONE;
    for (TargetWord topic : topics) {
      if (topic.segment() != topics.getFirst().segment()) {
        break;
      }
      frame = topic.sense().frame() == PartyFrame.NONE ? frame : topic.sense().frame();
    }
    if (frame != PartyFrame.NONE) {
      return frame;
    }
    return java.util.stream.Stream.concat(found.stream(), topics.stream())
        .filter(w -> w.sense().as() != WordUse.DROP)
        .map(w -> w.sense().frame())
        .filter(f -> f != PartyFrame.NONE)
        .findFirst()
        .orElse(PartyFrame.NONE);
  }

  /** An opposite with a name of its own: no fighting is a ceasefire. */
  private Optional<WordSense> opposite(List<String> turns, List<TargetWord> topics) {
    return turns.isEmpty() || topics.size() != 1
        ? Optional.empty()
        : words.phrase(turns.getLast() + " " + topics.getFirst().sense().kind());
  }

  /** "Leaving the EU", "withdrawal from the WHO": the end of a membership. */
  private boolean leaves(List<TargetWord> topics, PartyFrame frame) {
    return frame == PartyFrame.MOTION
        && topics.size() == 1
        && topics.getFirst().sense().kind().equals("withdraw")
        && placed.stream()
            .anyMatch(p -> p.place() != PartyPlace.OWNER && parties.joinable(p.name()));
  }

  private String role(PlacedParty each, PartyFrame frame, List<TargetWord> topics) {
    if (frame.undirected()) {
      return "";
    }
    return switch (each.place()) {
      case GOAL -> "to";
      case SOURCE -> frame == PartyFrame.MOTION ? "from" : "";
      case OBJECT -> {
        yield frame.done() && !each.modifier() ? "to" : "";
      }
      case OWNER -> frame == PartyFrame.INFLOW ? importer(each, topics) : done(each, frame);
    };
  }

  /** "Germany's imports" go there, "German imports of gas" too; "Russian gas imports" do not. */
  private String importer(PlacedParty each, List<TargetWord> topics) {
    boolean owner = sentence.token(each.party().last()).relates("poss");
    boolean origin =
        placed.stream()
            .anyMatch(p -> p.place() != PartyPlace.OWNER && p.place() != PartyPlace.GOAL);
    return owner || origin || topics.size() == 1 ? "to" : "";
  }

  /** "Russia sanctions" are on Russia; "US sanctions" and "Russian sanctions" are not. */
  private String done(PlacedParty each, PartyFrame frame) {
    Token token = sentence.token(each.party().last());
    boolean compound = token.relates("compound", "nmod") && token.isProper();
    boolean country =
        each.party().mention().type() == Mention.Type.STATE
            && !token.form().equals(token.form().toUpperCase(java.util.Locale.ROOT));
    boolean deed = frame == PartyFrame.DEED || frame == PartyFrame.HOME;
    return deed && compound && country ? "to" : "";
  }

  /** Whether the target is something that its holder would do. */
  boolean infinitive() {
    return sentence.tokens().stream()
        .filter(t -> target.span().contains(t.span()) && t.isVerb())
        .findFirst()
        .filter(t -> t.pos().equals("VB"))
        .isPresent();
  }
}
