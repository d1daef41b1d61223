package org.parley.resolve.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.claim.Mention;
import org.parley.claim.Target;
import org.parley.lexicon.IssueWords;
import org.parley.lexicon.PartyFrame;
import org.parley.lexicon.WordMatch;
import org.parley.lexicon.WordSense;
import org.parley.lexicon.WordUse;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Reads a target once from left to right: prepositions and verbs say which part an actor plays, the
 * thesaurus what a word does.
 */
final class TargetWords {
  private static final Map<String, PartyPlace> PREPOSITIONS =
      Map.of(
          "of", PartyPlace.OBJECT,
          "by", PartyPlace.OWNER,
          "between", PartyPlace.OWNER,
          "among", PartyPlace.OWNER,
          "from", PartyPlace.SOURCE);

  /** Where things lie: a capital after them is the city. */
  private static final Set<String> LOCATIVE = Set.of("in", "at", "inside", "near", "around");

  private static final Set<String> PARTICLES =
      Set.of("up", "out", "off", "down", "back", "away", "over", "in", "on", "home");

  private final IssueWords words;
  private final Parties parties;
  private final Sentence sentence;
  private final Target target;
  private final List<TargetWord> found = new ArrayList<>();
  private final List<ContentWord> said = new ArrayList<>();
  private final List<PlacedParty> placed = new ArrayList<>();
  private final Map<Integer, Party> named;
  private final Set<Integer> consumed = new TreeSet<>();
  private PartyPlace place = PartyPlace.OWNER;
  private String preposition = "";
  private int segment;

  TargetWords(IssueWords words, Parties parties, Sentence sentence, Target target) {
    this.words = words;
    this.parties = parties;
    this.sentence = sentence;
    this.target = target;
    this.named = parties.byToken(target, sentence);
    read();
  }

  /** Its words that do something, in order. */
  List<TargetWord> found() {
    return List.copyOf(found);
  }

  /** All its content words, in order, also those that do nothing. */
  List<ContentWord> said() {
    return List.copyOf(said);
  }

  /** The tree in which it stands. */
  TargetTree tree() {
    return new TargetTree(sentence);
  }

  /** The parties in it, in order. */
  List<PlacedParty> placed() {
    return List.copyOf(placed);
  }

  /** A word that carries nothing, where it is all there is. */
  static WordSense bare(String lemma) {
    return new WordSense(lemma, WordUse.GENERIC, PartyFrame.NONE);
  }

  private void read() {
    List<Token> tokens = tokens();
    List<String> lemmas = tokens.stream().map(this::entry).toList();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (consumed.contains(token.index())) {
        continue;
      }
      Optional<WordMatch> match =
          words.at(lemmas, i).filter(m -> m.length() > 1 || !named.containsKey(token.index()));
      Optional<WordSense> split = split(token);
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
        meetNot(token);
      } else if (isContent(token)) {
        take(match.map(WordMatch::sense).orElseGet(() -> words.unknown(token.lemma())), token);
      }
    }
  }

  /** Where the "not" of "should not go" turned the position, the target has it no more. */
  private void meetNot(Token not) {
    WordSense no = new WordSense("no", WordUse.NO, PartyFrame.NONE);
    if (target.label().toLowerCase(Locale.ROOT).contains(not.form().toLowerCase(Locale.ROOT))) {
      found.add(new TargetWord(no, "no", false, segment));
    }
  }

  /** How the table has a word: "higher" as it stands, and of a verb "to close". */
  private String entry(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    String verb = "to " + token.lemma();
    boolean compared = token.pos().equals("JJR") || token.pos().equals("RBR");
    if (compared && words.phrase(form).isPresent()) {
      return form;
    }
    return token.isVerb() && words.phrase(verb).isPresent() ? verb : token.lemma();
  }

  /** Of the target, and of a relative clause after it that only says how it is. */
  private List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    int last = -1;
    for (Token token : sentence.tokens()) {
      if (target.span().contains(token.span())) {
        last = token.index();
        if (!token.pos().matches("DT|POS") && isWord(token) && !dated(token)) {
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

  /** When it is to be does not change what is asked; "near-term" is no date. */
  private boolean dated(Token token) {
    return !token.is("near", "term") && sentence.inTime(token);
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  /** A verb and the particle that stands apart from it: "pulling its troops out". */
  private Optional<WordSense> split(Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    for (Token child : sentence.children(verb)) {
      if (child.index() > verb.index()
          && PARTICLES.contains(child.lemma())
          && target.span().contains(child.span())) {
        Optional<WordSense> sense = words.phrase(verb.lemma() + " " + child.lemma());
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
    boolean aside = isAside(head);
    boolean body = party.mention().type() == Mention.Type.ORGANIZATION && last > at;
    for (Token token : tokens.subList(at, last + 1)) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      said.add(
          new ContentWord(
              new TargetWord(bare(lemma), lemma, false, segment),
              token.index(),
              aside,
              false,
              body));
    }
    boolean given = head.relates("dative", "iobj");
    PartyPlace here = given ? PartyPlace.GOAL : place;
    boolean located = LOCATIVE.contains(preposition);
    boolean owner = located || preposition.equals("for");
    for (String name : party.names()) {
      placed.add(
          new PlacedParty(
              asked(name, party, located), party, here, located, owner, modifies(head), aside));
    }
    return last;
  }

  /** A capital stands for its state, but where something lies in it. */
  private String asked(String name, Party party, boolean located) {
    boolean place = party.mention().type() == Mention.Type.PLACE;
    return place && !located ? parties.government(party.mention()).orElse(name) : name;
  }

  /** "Palestinian" in "a Palestinian state" is the state itself. */
  private boolean modifies(Token name) {
    return name.relates("nmod", "amod", "compound", "poss", "nn")
        && sentence
            .head(name)
            .flatMap(h -> words.at(List.of(h.lemma()), 0))
            .map(m -> m.sense().as() != WordUse.DROP)
            .orElse(true);
  }

  /**
   * Whether it stands in a clause that only says which, when or why: "deals that he promised the
   * voters", "while the talks go on".
   */
  private boolean isAside(Token token) {
    return isWithin(token, clause -> clause.relates("relcl", "advcl"));
  }

  /** "Who is behind the attack", "that it was behind the attack": what is known or alleged. */
  private boolean isTold(Token token) {
    return isWithin(
        token,
        clause -> clause.relates("ccomp", "pcomp", "acl") && Told.of(clause, sentence).event());
  }

  private boolean isWithin(Token token, Predicate<Token> clause) {
    for (Optional<Token> up = Optional.of(token);
        up.isPresent() && target.span().contains(up.get().span());
        up = sentence.head(up.get())) {
      if (clause.test(up.get())
          && sentence.head(up.get()).filter(h -> target.span().contains(h.span())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPreposition(Token token) {
    return token.pos().equals("IN") || token.pos().equals("TO") && token.relates("prep", "dative");
  }

  private void move(Token token) {
    segment++;
    preposition = token.lemma();
    boolean outOf =
        token.is("of") && token.index() > 0 && sentence.token(token.index() - 1).is("out");
    PartyPlace next =
        outOf ? PartyPlace.SOURCE : PREPOSITIONS.getOrDefault(token.lemma(), PartyPlace.GOAL);
    if (found.stream().noneMatch(w -> w.sense().as().topic())) {
      // "the lifting of", "an end to", "a ban on": what counts comes after it
      boolean turned = !found.isEmpty() && next != PartyPlace.SOURCE && placed.isEmpty();
      place = turned ? PartyPlace.OWNER : next;
    } else if (place == PartyPlace.GOAL && next != PartyPlace.OWNER) {
      // "on cars from China", "on imports of grain": still what it is done to
      place = PartyPlace.GOAL;
    } else {
      place = next;
    }
  }

  private static boolean isContent(Token token) {
    boolean verb = token.isVerb() && !token.pos().equals("MD") && !token.relates("aux", "auxpass");
    return (token.isNoun() || verb || token.pos().startsWith("JJ") || token.pos().equals("CD"))
        && !token.is("be");
  }

  private void take(WordSense sense, Token token) {
    take(sense, token.lemma(), token);
  }

  private void take(WordSense sense, String lemma, Token token) {
    if (sense.as().topic() && governs(token)) {
      return;
    }
    TargetWord content = new TargetWord(sense, lemma, false, segment);
    said.add(new ContentWord(content, token.index(), isAside(token), isTold(token), false));
    boolean number = token.pos().equals("CD");
    boolean dropped = sense.as() == WordUse.DROP;
    if (dropped && sense.frame() == PartyFrame.JOIN) {
      found.add(new TargetWord(sense, lemma, true, segment));
      return;
    }
    if ((dropped || number) && !hyphenated(token)) {
      return;
    }
    boolean narrowing = token.pos().startsWith("JJ") && sense.frame() == PartyFrame.NONE;
    found.add(new TargetWord(dropped ? bare(lemma) : sense, lemma, narrowing, segment));
    if ((token.isVerb() || isGerund(token)) && sense.as().topic()) {
      segment++;
      place = PartyPlace.OBJECT;
      preposition = "";
    }
  }

  /** "Bombing Chile", where the tagger sees a noun: what follows at once is its object. */
  private boolean isGerund(Token token) {
    return token.isNoun()
        && token.form().endsWith("ing")
        && token.index() + 1 < sentence.size()
        && named.containsKey(token.index() + 1)
        && target.span().contains(sentence.token(token.index() + 1).span());
  }

  /**
   * "Forcing Turkey to cut its ties", "tries to": what is asked about is what is to be done, and
   * whoever stands between does it.
   */
  private boolean governs(Token verb) {
    return verb.isVerb()
        && sentence.children(verb, "xcomp").stream()
            .anyMatch(t -> t.isVerb() && !t.is("be") && target.span().contains(t.span()));
  }

  /** "Two" in "a two-state solution" and "deep" in "deep-sea mining" tell which. */
  private boolean hyphenated(Token token) {
    return token.index() + 1 < sentence.size() && sentence.token(token.index() + 1).is("-", "–");
  }
}
