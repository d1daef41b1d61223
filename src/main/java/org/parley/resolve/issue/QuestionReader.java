package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.lexicon.IssueWords;
import org.parley.lexicon.IssueWords.As;
import org.parley.lexicon.IssueWords.Frame;
import org.parley.lexicon.IssueWords.Match;
import org.parley.lexicon.IssueWords.Sense;
import org.parley.resolve.issue.Parties.Party;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Takes a target apart, reading it once from left to right: prepositions and verbs say which part
 * an actor plays, the thesaurus what a word does.
 */
final class QuestionReader {
  /** Where the reading stands: what an actor met there is. */
  private enum Place {
    /** Before the topic, or after "by": its owner or doer. */
    OWNER,
    /** After "of" or the topic's verb. */
    OBJECT,
    /** After "to", "on", "against", "for", "in". */
    GOAL,
    /** After "from". */
    SOURCE
  }

  private static final Map<String, Place> PREPOSITIONS =
      Map.of(
          "of", Place.OBJECT,
          "by", Place.OWNER,
          "between", Place.OWNER,
          "among", Place.OWNER,
          "from", Place.SOURCE);

  /** Where things lie: a capital after them is the city. */
  private static final Set<String> LOCATIVE = Set.of("in", "at", "inside", "near", "around");

  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "back", "away", "over", "in", "on");

  /** A word of the target and what it does there. */
  private record Word(Sense sense, String lemma, boolean narrowing, int segment) {}

  /** A party and where it was met. */
  private record Placed(String name, Party party, Place place, boolean located, boolean modifier) {}

  private final IssueWords words;
  private final Parties parties;
  private final Sentence sentence;
  private final Target target;
  private final Map<Integer, Party> named;
  private final List<Word> found = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final Set<Integer> consumed = new TreeSet<>();
  private Place place = Place.OWNER;
  private String preposition = "";
  private int segment;

  QuestionReader(IssueWords words, Parties parties, Sentence sentence, Target target) {
    this.words = words;
    this.parties = parties;
    this.sentence = sentence;
    this.target = target;
    this.named = parties.byToken(target, sentence);
  }

  /** What the target asks, for the article in which it stands; without its scope. */
  Question read(Optional<String> doer) {
    List<Token> tokens = tokens();
    List<String> lemmas = tokens.stream().map(Token::lemma).toList();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (consumed.contains(token.index())) {
        continue;
      }
      Optional<Match> match =
          words.at(lemmas, i).filter(m -> m.length() > 1 || !named.containsKey(token.index()));
      Optional<Sense> split = split(token);
      if (match.isPresent() && match.get().length() > 1) {
        int last = i + match.get().length() - 1;
        take(match.get().sense(), String.join(" ", lemmas.subList(i, last + 1)), tokens.get(last));
        i = last;
      } else if (split.isPresent()) {
        take(split.get(), token.lemma(), token);
      } else if (named.containsKey(token.index())) {
        i = meet(tokens, i);
      } else if (isPreposition(token)) {
        move(token);
      } else if (token.relates("neg") || token.is("not", "never")) {
        found.add(new Word(new Sense("no", As.NO, Frame.NONE), "no", false, segment));
      } else if (isContent(token)) {
        take(match.map(Match::sense).orElseGet(() -> words.unknown(token.lemma())), token);
      }
    }
    return question(doer);
  }

  /** Of the target, and of a relative clause after it that only says how it is. */
  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (target.span().contains(token.span())) {
        last = token.index();
        if (!token.pos().equals("DT")
            && !token.pos().equals("POS")
            && isWord(token)
            && !dated(token)) {
          tokens.add(token);
        }
      }
    }
    boolean relative =
        last >= 0
            && last + 2 < sentence.size()
            && sentence.token(last + 1).is("that", "which")
            && sentence.token(last + 2).is("be");
    for (int i = last + 3; relative && i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.pos().startsWith("JJ") || token.pos().startsWith("VB")) {
        tokens.add(token);
      } else if (!token.pos().startsWith("RB")) {
        break;
      }
    }
    return tokens;
  }

  /** When it is to be does not change what is asked. */
  /** Part of a date; "near-term" is none. */
  private boolean dated(Token token) {
    return !token.is("near", "term") && sentence.inTime(token);
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  /** A verb and the particle that stands apart from it: "pulling its troops out". */
  private Optional<Sense> split(Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()
          && PARTICLES.contains(child.lemma())
          && target.span().contains(child.span())) {
        Optional<Sense> sense = words.phrase(verb.lemma() + " " + child.lemma());
        if (sense.isPresent()) {
          consumed.add(child.index());
          return sense;
        }
      }
    }
    return Optional.empty();
  }

  private int meet(List<Token> tokens, int at) {
    Party party = named.get(tokens.get(at).index());
    int last = at;
    if (party == null) {
      return last;
    }
    while (last + 1 < tokens.size() && party.equals(named.get(tokens.get(last + 1).index()))) {
      last++;
    }
    Token head = sentence.token(Math.max(0, party.last()));
    boolean given = head.relates("dative", "iobj");
    Place here = given ? Place.GOAL : place;
    boolean located = LOCATIVE.contains(preposition);
    for (String name : party.names()) {
      placed.add(new Placed(name, party, here, located, modifies(head)));
    }
    return last;
  }

  /** "Palestinian" in "a Palestinian state" is the state itself. */
  private boolean modifies(Token name) {
    return name.relates("nmod", "amod", "compound", "poss", "nn")
        && sentence
            .head(name)
            .flatMap(h -> words.at(List.of(h.lemma()), 0))
            .map(m -> m.sense().as() != As.DROP)
            .orElse(true);
  }

  private static boolean isPreposition(Token token) {
    return token.pos().equals("IN") || token.pos().equals("TO") && token.relates("prep", "dative");
  }

  private void move(Token token) {
    segment++;
    preposition = token.lemma();
    boolean outOf =
        token.is("of") && token.index() > 0 && sentence.token(token.index() - 1).is("out");
    Place next = outOf ? Place.SOURCE : PREPOSITIONS.getOrDefault(token.lemma(), Place.GOAL);
    if (found.stream().noneMatch(w -> w.sense().as().topic())) {
      // "the lifting of", "an end to", "a ban on": what counts comes after it
      boolean turned = !found.isEmpty() && next != Place.SOURCE && placed.isEmpty();
      place = turned ? Place.OWNER : next;
    } else if (place == Place.GOAL && next != Place.OWNER) {
      // "on cars from China", "on imports of grain": still what it is done to
      place = Place.GOAL;
    } else {
      place = next;
    }
  }

  private static boolean isContent(Token token) {
    boolean verb = token.isVerb() && !token.pos().equals("MD") && !token.relates("aux", "auxpass");
    return (token.isNoun() || verb || token.pos().startsWith("JJ") || token.pos().equals("CD"))
        && !token.is("be");
  }

  private void take(Sense sense, Token token) {
    take(sense, token.lemma(), token);
  }

  private void take(Sense sense, String lemma, Token token) {
    boolean number = token.pos().equals("CD");
    boolean dropped = sense.as() == As.DROP;
    if (dropped && sense.frame() == Frame.JOIN) {
      found.add(new Word(sense, lemma, true, segment));
      return;
    }
    if ((dropped || number) && !hyphenated(token)) {
      return;
    }
    boolean narrowing = token.pos().startsWith("JJ") && sense.frame() == Frame.NONE;
    found.add(new Word(dropped ? sense(lemma) : sense, lemma, narrowing, segment));
    if (token.isVerb() && sense.as().topic()) {
      segment++;
      place = Place.OBJECT;
      preposition = "";
    }
  }

  /** "Two" in "a two-state solution" and "deep" in "deep-sea mining" tell which. */
  private boolean hyphenated(Token token) {
    return token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).is("-", "–");
  }

  private Question question(Optional<String> doer) {
    List<Word> kept = withoutCarriers();
    List<String> turns =
        new ArrayList<>(
            kept.stream()
                .filter(w -> w.sense().as().operator())
                .map(w -> w.sense().kind())
                .toList());
    List<Word> topics =
        new ArrayList<>(kept.stream().filter(w -> !w.sense().as().operator()).toList());
    if (topics.isEmpty() && placed.isEmpty() && !turns.isEmpty()) {
      turns.removeLast();
      topics.add(new Word(sense(found.getLast().lemma()), found.getLast().lemma(), false, 0));
    }
    Frame frame = frame(topics);
    Optional<Sense> opposite = opposite(turns, topics);
    if (opposite.isPresent()) {
      turns.removeLast();
      frame = opposite.get().frame();
      topics = List.of(new Word(opposite.get(), opposite.get().kind(), false, 0));
    } else if (leaves(topics, frame)) {
      turns.add("no");
      frame = Frame.JOIN;
      topics = List.of(new Word(membership(), "membership", false, 0));
    }
    TreeMap<String, String> roles = new TreeMap<>();
    for (Placed each : placed) {
      roles.putIfAbsent(name(each), role(each, frame, topics));
    }
    found.forEach(word -> usual(word).ifPresent(name -> roles.put(name, "")));
    boolean nobodyElse =
        frame == Frame.JOIN
            ? roles.keySet().stream().allMatch(parties::joinable)
            : !roles.containsValue("");
    if (frame.ownDoing() && infinitive() && turns.isEmpty() && nobodyElse) {
      doer.ifPresent(key -> roles.putIfAbsent(key, ""));
    }
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> narrowing = new TreeSet<>();
    if (frame == Frame.JOIN) {
      // to join at once is another question than to join
      found.stream()
          .filter(w -> w.sense().as() == As.DROP)
          .forEach(w -> narrowing.add(w.sense().kind()));
    }
    topics.forEach(w -> (w.narrowing() ? narrowing : kinds).add(w.sense().kind()));
    return new Question(turns, kinds, narrowing, roles, frame, Optional.empty());
  }

  /** A word that carries nothing, where it is all there is. */
  private static Sense sense(String lemma) {
    return new Sense(lemma, As.GENERIC, Frame.NONE);
  }

  private Sense membership() {
    return words.phrase("membership").orElseThrow();
  }

  /** What is planned instead of the plan, what is sent instead of the sending. */
  private List<Word> withoutCarriers() {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Word word = found.get(i);
      List<Word> after = found.subList(i + 1, found.size());
      switch (word.sense().as()) {
        case TOPIC, GENERIC, NAMED, NO, LESS, MORE, KEEP -> kept.add(word);
        case PLAN -> {
          if (after.stream().noneMatch(QuestionReader::counts)
              && found.stream().noneMatch(w -> w.sense().as() == As.TOPIC)) {
            kept.add(word);
          }
        }
        case ASPIRE -> {
          if (after.stream().noneMatch(QuestionReader::counts)) {
            kept.add(new Word(membership(), word.lemma(), false, word.segment()));
          }
        }
        case LIGHT -> {
          if (found.stream()
              .noneMatch(w -> w.sense().as().topic() || w.sense().as() == As.ASPIRE)) {
            kept.add(new Word(sense(word.lemma()), word.lemma(), false, word.segment()));
          }
        }
        case PARTY -> {
          if (!usual(word).isPresent()) {
            kept.add(new Word(sense(word.lemma()), word.lemma(), false, word.segment()));
          }
        }
        case DROP -> {}
      }
    }
    return kept;
  }

  /** "The alliance" that one joins is NATO, and "the bloc" the EU, if the article has no other. */
  private Optional<String> usual(Word word) {
    boolean joins =
        found.stream()
            .anyMatch(
                w ->
                    w.sense().frame() == Frame.JOIN && w.sense().as() != As.DROP
                        || w.sense().as() == As.ASPIRE);
    return word.sense().as() == As.PARTY
            && joins
            && placed.stream().noneMatch(p -> parties.joinable(p.name()))
            && parties.isOnlyOne(word.sense().kind())
        ? Optional.of(word.sense().kind())
        : Optional.empty();
  }

  private static boolean counts(Word word) {
    return word.sense().as().topic() || word.sense().as().operator();
  }

  /** Of the last noun of the first phrase that has a topic, else of any word. */
  private Frame frame(List<Word> topics) {
    Frame frame = Frame.NONE;
    for (Word topic : topics) {
      if (topic.segment() != topics.getFirst().segment()) {
        break;
      }
      frame = topic.sense().frame() == Frame.NONE ? frame : topic.sense().frame();
    }
    if (frame != Frame.NONE) {
      return frame;
    }
    return java.util.stream.Stream.concat(found.stream(), topics.stream())
        .filter(w -> w.sense().as() != As.DROP)
        .map(w -> w.sense().frame())
        .filter(f -> f != Frame.NONE)
        .findFirst()
        .orElse(Frame.NONE);
  }

  /** An opposite with a name of its own: no fighting is a ceasefire. */
  private Optional<Sense> opposite(List<String> turns, List<Word> topics) {
    return turns.isEmpty() || topics.size() != 1
        ? Optional.empty()
        : words.phrase(turns.getLast() + " " + topics.getFirst().sense().kind());
  }

  /** "Leaving the EU", "withdrawal from the WHO": the end of a membership. */
  private boolean leaves(List<Word> topics, Frame frame) {
    return frame == Frame.MOTION
        && topics.size() == 1
        && topics.getFirst().sense().kind().equals("withdraw")
        && placed.stream().anyMatch(p -> p.place() != Place.OWNER && parties.joinable(p.name()));
  }

  private String name(Placed each) {
    boolean place = each.party().mention().type() == Mention.Type.PLACE;
    return place && !each.located()
        ? parties.government(each.party().mention()).orElse(each.name())
        : each.name();
  }

  private String role(Placed each, Frame frame, List<Word> topics) {
    if (frame.undirected()) {
      return "";
    }
    return switch (each.place()) {
      case GOAL -> "to";
      case SOURCE -> frame == Frame.MOTION ? "from" : "";
      case OBJECT -> {
        boolean done = frame == Frame.DEED || frame == Frame.YIELD;
        yield done && !each.modifier() ? "to" : "";
      }
      case OWNER -> frame == Frame.INFLOW ? importer(each, topics) : done(each, frame);
    };
  }

  /** "Germany's imports" go there, "German imports of gas" too; "Russian gas imports" do not. */
  private String importer(Placed each, List<Word> topics) {
    boolean owner = sentence.token(each.party().last()).relates("poss");
    boolean origin =
        placed.stream().anyMatch(p -> p.place() != Place.OWNER && p.place() != Place.GOAL);
    return owner || origin || topics.size() == 1 ? "to" : "";
  }

  /** "Russia sanctions" are on Russia; "US sanctions" and "Russian sanctions" are not. */
  private String done(Placed each, Frame frame) {
    Token token = sentence.token(each.party().last());
    boolean compound = token.relates("compound", "nmod") && token.isProper();
    boolean country =
        each.party().mention().type() == Mention.Type.STATE
            && !token.form().equals(token.form().toUpperCase(java.util.Locale.ROOT));
    return frame == Frame.DEED && compound && country ? "to" : "";
  }

  /** Whether the target is something that its holder would do. */
  private boolean infinitive() {
    return sentence.tokens().stream()
        .filter(t -> target.span().contains(t.span()) && t.isVerb())
        .findFirst()
        .filter(t -> t.pos().equals("VB"))
        .isPresent();
  }
}
