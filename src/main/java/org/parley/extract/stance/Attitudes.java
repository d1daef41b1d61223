package org.parley.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Statement;
import org.parley.extract.frame.Complements;
import org.parley.extract.frame.Owners;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Table;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Positions by words of attitude: verbs, nouns and adjectives of the {@code stance-…} tables in
 * their frames, their negation, and reported change ("no longer", "dropped its objection").
 */
final class Attitudes {
  private static final double BY_WORD = 0.8;
  private static final double BY_CHANGE = 0.7;

  private final Scan scan;
  private final StanceBook book;

  Attitudes(Scan scan, StanceBook book) {
    this.scan = scan;
    this.book = book;
  }

  void find(Scan.View view, Token word) {
    if (word.isVerb()) {
      List<Table.Row> rows = scan.lexicon.stanceVerb(word.lemma());
      // "is convinced that" is read as a passive
      boolean state = rows.isEmpty() && view.clauses().passive(word);
      String form = word.form().toLowerCase(Locale.ROOT);
      read(
          view,
          word,
          state ? scan.lexicon.stanceAdjective(form) : rows,
          state ? "stance-adjective:" : "stance-verb:");
      preferred(view, word);
      unneeded(view, word);
    } else if (word.isNoun()) {
      read(view, word, scan.lexicon.stanceNoun(word.lemma()), "stance-noun:");
    } else if (word.pos().startsWith("JJ")
        || word.pos().equals("IN")
        || word.pos().startsWith("RB")) {
      read(view, word, scan.lexicon.stanceAdjective(word.lemma()), "stance-adjective:");
    }
  }

  private void read(Scan.View view, Token word, List<Table.Row> rows, String family) {
    boolean takenByVerb =
        word.pos().equals("IN")
            && view.sentence()
                .head(word)
                .filter(h -> !scan.lexicon.stanceVerb(h.lemma()).isEmpty())
                .isPresent();
    boolean alleged =
        view.sentence().children(word, "nmod", "amod").stream()
            .anyMatch(m -> scan.lexicon.is("alleged", m.lemma()));
    if (rows.isEmpty()
        || word.isVerb() && !holds(view, word)
        || alleged
        || takenByVerb
        || unsaid(word)
        || asked(view)) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    boolean appraised =
        scan.lexicon.is("appraising", word.lemma())
            && view.sentence().child(word, "oprd", "attr", "acomp").isPresent();
    for (Table.Row row : rows) {
      if (appraised && row.get("position").equals("undecided")) {
        continue;
      }
      Optional<Complement> complement = complements.in(row.get("frame"), word);
      if (complement.isPresent()) {
        take(view, word, row, complement.get(), complements, family);
        return;
      }
    }
    if (rows.getFirst().get("position").equals("undecided") && word.relates("nmod", "amod")) {
      waiting(view, word).ifPresent(c -> take(view, word, rows.getFirst(), c, complements, family));
    }
    if (word.isNoun()) {
      equated(view, word, complements)
          .or(() -> overcome(view, word, complements))
          .ifPresent(c -> take(view, word, rows.getFirst(), c, complements, family));
    }
  }

  /** "The sale is up to still undecided heirs": of what the clause is about. */
  private Optional<Complement> waiting(Scan.View view, Token adjective) {
    Optional<Token> noun = view.sentence().head(adjective).filter(Token::isNoun);
    return noun.map(n -> view.clauses().clauseOf(n))
        .filter(Token::isVerb)
        .flatMap(verb -> view.clauses().subject(verb))
        .filter(s -> s.isNoun() && scan.arguments(view, s).isEmpty())
        .filter(s -> !view.clauses().coordinated(s).contains(noun.get()))
        .map(new Complements(view, scan.lexicon)::noun);
  }

  /** "Sees no reason to X", "had no choice but to X". */
  private void unneeded(Scan.View view, Token verb) {
    Optional<Token> noun =
        view.sentence()
            .child(verb, "dobj")
            .filter(n -> scan.lexicon.is("finding", verb.lemma()))
            .filter(
                n -> view.sentence().children(n, "det", "neg").stream().anyMatch(d -> d.is("no")));
    boolean none = noun.filter(n -> scan.lexicon.is("wanted-if-none", n.lemma())).isPresent();
    boolean any =
        noun.filter(n -> scan.lexicon.is("wanted-if-any", n.lemma()))
            .filter(n -> scan.lexicon.stanceNoun(n.lemma()).isEmpty())
            .isPresent();
    if (!none && !any || asked(view) || unsaid(verb) || !holds(view, verb)) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    Optional<Complement> target =
        Stream.of(noun.get(), verb)
            .flatMap(h -> complements.in("to", h).stream())
            .findFirst()
            .or(() -> complements.in("prep:for", noun.get()))
            .or(() -> complements.in("prep:in", noun.get()))
            .or(() -> complements.in("prep:to", noun.get()));
    List<Draft> holders = view.clauses().subject(verb).map(t -> acting(view, t)).orElse(List.of());
    StanceBook.Shown shown =
        new StanceBook.Shown(
            verb,
            holders,
            none ? Position.SUPPORTS : Position.OPPOSES,
            !none,
            "no-" + noun.get().lemma(),
            BY_CHANGE,
            Optional.empty());
    target.ifPresent(t -> book.write(view, shown, t));
  }

  /** "Would rather X than Y". */
  private void preferred(Scan.View view, Token verb) {
    boolean rather =
        view.sentence().children(verb, "advmod").stream().anyMatch(a -> a.is("rather", "sooner"))
            && view.clauses().hasModal(verb, Set.of("would", "'d", "’d"));
    List<Draft> holders =
        rather
            ? view.clauses().subject(verb).map(t -> acting(view, t)).orElse(List.of())
            : List.of();
    if (holders.isEmpty()) {
      return;
    }
    Complements complements = new Complements(view, scan.lexicon);
    StanceBook.Shown shown =
        new StanceBook.Shown(
            verb, holders, Position.SUPPORTS, false, "preference", BY_CHANGE, Optional.empty());
    Optional<Complement> wished =
        verb.is("see", "have") ? complements.in("obj", verb) : Optional.empty();
    Optional<Token> than =
        view.sentence().children(verb, "prep", "mark", "advcl").stream()
            .filter(p -> p.is("than"))
            .findFirst();
    Complement whole = wished.orElseGet(() -> complements.predicate(verb));
    int last = than.map(t -> Math.min(whole.last(), t.index() - 1)).orElse(whole.last());
    book.write(
        view, shown, new Complement(whole.head(), whole.first(), Math.max(whole.first(), last)));
    than.flatMap(t -> view.sentence().child(t, "pobj", "pcomp"))
        .map(o -> o.isVerb() ? complements.predicate(o) : complements.noun(o))
        .ifPresent(o -> book.write(view, shown.turned(), o));
  }

  private void take(
      Scan.View view,
      Token word,
      Table.Row row,
      Complement complement,
      Complements complements,
      String family) {
    if (row.get("frame").equals("that") && another(view, complement.head())) {
      return;
    }
    List<Draft> holders =
        row.get("frame").startsWith("pass:")
            ? view.clauses().subject(word).map(t -> acting(view, t)).orElse(List.of())
            : row.get("note").contains("self")
                ? scan.at(view, word)
                : holders(view, word, complement);
    boolean negated = negated(view, word);
    if (holders.isEmpty() || negated && row.get("note").contains("no-negation")) {
      return;
    }
    Position position = Position.valueOf(row.get("position").toUpperCase(Locale.ROOT));
    StanceBook.Shown shown =
        new StanceBook.Shown(
            word, holders, position, false, family + word.lemma(), BY_WORD, Optional.empty());
    if (row.get("frame").equals("to") && position == Position.OPPOSES && refusal(complement)) {
      return;
    }
    boolean turned = negated != denied(word, holders);
    Optional<Complement> undecided =
        word.isVerb() ? left(complement, complements) : Optional.empty();
    write(
        view,
        undecided.isPresent() || open(view, word, negated)
            ? shown.as(Position.UNDECIDED)
            : turned ? negation(view, word, shown) : shown,
        undecided.orElse(complement),
        complements);
  }

  /** "Has not decided on X", "has yet to decide": no choice is made. */
  private boolean open(Scan.View view, Token word, boolean negated) {
    boolean yet =
        word.isVerb()
            && view.clauses().hasTo(word)
            && view.sentence()
                .head(word)
                .filter(have -> have.is("have"))
                .filter(
                    have ->
                        view.sentence().children(have, "advmod").stream()
                            .anyMatch(a -> a.is("yet")))
                .isPresent();
    return scan.lexicon.is("choosing", word.lemma()) && (negated || yet);
  }

  /** "Refused to rule out X": neither for nor against it. */
  private boolean refusal(Complement complement) {
    return complement.head().isVerb() && scan.lexicon.is("ruling-out", complement.head().lemma());
  }

  /** "Declined to take sides in X": undecided on X. */
  private Optional<Complement> left(Complement complement, Complements complements) {
    Token verb = complement.head();
    return !verb.isVerb()
        ? Optional.empty()
        : scan.lexicon.stanceVerb(verb.lemma()).stream()
            .filter(row -> row.get("position").equals("undecided"))
            .filter(row -> row.get("frame").startsWith("obj:"))
            .flatMap(row -> complements.in(row.get("frame"), verb).stream())
            .findFirst();
  }

  /** "Claimed that Y rejects Z": what is told is Y's position, and no more. */
  private boolean another(Scan.View view, Token verb) {
    return verb.isVerb()
        && !scan.lexicon.stanceVerb(verb.lemma()).isEmpty()
        && holds(view, verb)
        && view.clauses()
            .agent(verb)
            .filter(
                a -> scan.arguments(view, a).stream().anyMatch(d -> d.kind == Mention.Kind.NAMED))
            .isPresent();
  }

  /** "Denied that Y opposes Z". */
  private boolean denied(Token word, List<Draft> holders) {
    boolean denial = book.cueOf(word).filter(cue -> scan.lexicon.is("denying", cue)).isPresent();
    Optional<Integer> speaker = book.enclosing(word).flatMap(Statement::speaker);
    return denial && holders.stream().noneMatch(h -> speaker.filter(s -> s == h.id).isPresent());
  }

  /** "Does Y support Z?" */
  private static boolean asked(Scan.View view) {
    Token first = view.sentence().tokens().getFirst();
    return view.sentence().tokens().getLast().is("?")
        && (first.is("do", "will", "be", "should", "can", "could", "would", "have"));
  }

  private static StanceBook.Shown negation(Scan.View view, Token word, StanceBook.Shown shown) {
    boolean whether =
        view.sentence().children(word, "xcomp", "ccomp").stream()
            .flatMap(c -> view.sentence().children(c, "mark").stream())
            .anyMatch(m -> m.is("whether", "if"));
    return whether ? shown.as(Position.UNDECIDED) : shown.turned();
  }

  private void write(
      Scan.View view, StanceBook.Shown shown, Complement complement, Complements complements) {
    Token word = shown.word();
    if (word.isVerb() && gaveUp(view, word) && attitudeNoun(view, word).isPresent()) {
      return;
    }
    List<Complement> parts = complements.parts(complement);
    if (word.isVerb() && view.clauses().noLonger(word)) {
      parts.forEach(part -> book.write(view, shown.turned(), part));
    }
    parts.forEach(part -> book.write(view, stopsShort(view, shown), part));
    if (word.isVerb()) {
      complements.setAside(word).forEach(part -> book.write(view, shown, part));
    } else if (word.isNoun()) {
      change(view, shown, parts, complements);
    }
  }

  /** "Stopped short of endorsing": neither for nor against. */
  private static StanceBook.Shown stopsShort(Scan.View view, StanceBook.Shown shown) {
    boolean short_ =
        view.sentence()
            .head(shown.word())
            .filter(of -> of.is("of"))
            .flatMap(of -> view.sentence().head(of))
            .filter(head -> head.is("short"))
            .isPresent();
    return short_ ? shown.as(Position.UNDECIDED) : shown;
  }

  // Reported change.

  private boolean gaveUp(Scan.View view, Token verb) {
    return scan.lexicon.is("relinquish", verb.lemma())
        || scan.lexicon.is("reverse", verb.lemma())
        || verb.is("give")
            && view.sentence().children(verb, "prt").stream().anyMatch(p -> p.is("up"));
  }

  private Optional<Token> attitudeNoun(Scan.View view, Token verb) {
    return view.clauses()
        .patient(verb)
        .filter(o -> o.isNoun() && !scan.lexicon.stanceNoun(o.lemma()).isEmpty())
        .filter(o -> view.clauses().owner(o).isPresent());
  }

  /**
   * "Dropped its objection to X", "reversed its decision to X": the old position, which the noun
   * tells, and the new one. Dropping a demand or a bid is a position on the dropping.
   */
  private void change(
      Scan.View view, StanceBook.Shown old, List<Complement> parts, Complements complements) {
    Optional<Token> verb =
        view.sentence()
            .head(old.word())
            .filter(v -> v.isVerb() && gaveUp(view, v))
            .filter(v -> !view.clauses().negated(v))
            .filter(v -> holds(view, v));
    if (verb.isEmpty()) {
      return;
    }
    List<Draft> holders =
        view.clauses().agent(verb.get()).map(t -> acting(view, t)).orElse(old.holders());
    boolean asked =
        old.position() == Position.SUPPORTS
            && !scan.lexicon.is("reverse", verb.get().lemma())
            && !scan.lexicon.is("endorsing", old.word().lemma());
    StanceBook.Shown renewed =
        new StanceBook.Shown(
            verb.get(),
            holders,
            asked ? Position.SUPPORTS : old.position().turned(),
            false,
            "change:" + verb.get().lemma(),
            BY_CHANGE,
            Optional.empty());
    if (asked) {
      book.write(view, renewed, complements.predicate(verb.get()));
    } else {
      parts.forEach(part -> book.write(view, renewed, part));
    }
  }

  // Whether the word takes a position, and whose.

  /** A position inside what somebody did not say, or asked. */
  private boolean unsaid(Token word) {
    return book.enclosing(word).filter(Statement::negated).isPresent();
  }

  /**
   * Whether the verb is a position by itself: an infinitive, gerund or subjunctive below another
   * verb or a noun is what that one wants, plans or asks for; the position is the other's.
   */
  private boolean holds(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    boolean object =
        verb.relates("advcl")
            && verb.pos().equals("VBG")
            && sentence
                .head(verb)
                .filter(h -> h.isVerb() && Complements.isNext(verb, h))
                .isPresent();
    if (object || verb.relates("nmod", "amod", "compound")) {
      return false;
    }
    boolean bare = verb.pos().equals("VB");
    boolean infinitive = bare && view.clauses().hasTo(verb);
    if (view.clauses().hasModal(verb, scan.lexicon.all("duty"))) {
      // "Y should support Z" is the speaker's position
      return false;
    }
    if (infinitive && verb.relates("advcl")) {
      // "met to demand X", but not "pushed for Y to demand X"
      return sentence.child(verb, "nsubj").isEmpty()
          && sentence
              .head(verb)
              .filter(h -> h.isVerb() && !h.is("be", "have", "need", "take"))
              .isPresent();
    }
    if (infinitive || verb.relates("xcomp")) {
      return verb.relates("xcomp")
          && sentence
              .head(verb)
              .filter(
                  h ->
                      scan.lexicon.is("aspectual", h.lemma())
                          && sentence.child(h, "attr", "acomp").isEmpty()
                          && (!h.isVerb() || holds(view, h)))
              .isPresent();
    }
    if (verb.relates("pcomp")) {
      return actsAfter(view, verb);
    }
    if (verb.relates("ccomp") && bare && view.clauses().auxiliaries(verb).isEmpty()) {
      // "demanded that Y stop Z": the demand is the position, Y's is not
      return sentence
          .head(verb)
          .filter(h -> scan.lexicon.stanceVerb(h.lemma()).isEmpty())
          .isPresent();
    }
    if (verb.relates("conj") && bare && sentence.child(verb, "nsubj", "aux").isEmpty()) {
      return sentence
          .head(verb)
          .filter(Token::isVerb)
          .filter(h -> !h.pos().equals("VB") || holds(view, h))
          .isPresent();
    }
    return true;
  }

  /**
   * "Responded by condemning", "shifted from opposing X to supporting it", "short of endorsing".
   */
  private boolean actsAfter(Scan.View view, Token gerund) {
    Optional<Token> preposition = view.sentence().head(gerund);
    if (preposition.isEmpty()) {
      return false;
    }
    Token p = preposition.get();
    if (p.is("by", "while", "after", "when", "since", "despite")) {
      return true;
    }
    Token above = view.clauses().clauseOf(p);
    boolean shift =
        p.is("from", "to")
            && (scan.lexicon.is("shift", above.lemma())
                || scan.lexicon.is("shift", view.clauses().clauseOf(above).lemma()));
    boolean short_ = p.is("of") && view.sentence().head(p).filter(h -> h.is("short")).isPresent();
    return shift || short_;
  }

  /** Whose attitude it is: the subject of a verb or adjective, the owner of a noun. */
  private List<Draft> holders(Scan.View view, Token word, Complement complement) {
    if (word.isVerb() && scan.lexicon.stanceVerb(word.lemma()).isEmpty()) {
      return view.clauses().subject(word).map(t -> acting(view, t)).orElse(List.of());
    }
    if (word.isVerb()) {
      return view.clauses()
          .agent(word)
          .or(() -> inADocument(view, word))
          .map(t -> acting(view, t))
          .orElse(List.of());
    }
    return word.isNoun() ? owners(view, word, complement) : described(view, word);
  }

  /** "Was condemned in a joint statement by X". */
  private Optional<Token> inADocument(Scan.View view, Token verb) {
    return view.clauses().prepositional(verb, "in").stream()
        .filter(noun -> scan.lexicon.is("document", noun.lemma()))
        .flatMap(noun -> view.clauses().prepositional(noun, "by", "from", "of").stream())
        .findFirst();
  }

  private List<Draft> owners(Scan.View view, Token noun, Complement complement) {
    Clauses clauses = view.clauses();
    Optional<Token> owner =
        clauses
            .owner(noun)
            // "this conveys a decision by X"
            .filter(o -> !o.is("this", "that", "which"))
            .or(
                () ->
                    clauses.prepositional(noun, "by", "from", "among", "of", "within").stream()
                        .filter(
                            t -> t.index() < complement.first() || t.index() > complement.last())
                        .findFirst())
            .or(() -> Owners.apart(scan, view, noun))
            .or(() -> spokenIn(view, noun));
    if (owner.isPresent()) {
      List<Draft> actors = acting(view, owner.get());
      return actors.isEmpty() ? shared(view, owner.get()) : actors;
    }
    return view.sentence().children(noun, "nmod", "compound").stream()
        .flatMap(modifier -> scan.at(view, modifier).stream())
        .filter(d -> d.kind == Mention.Kind.NAMED)
        .toList();
  }

  /** "Anger within the government": no place, though the preposition is one of places. */
  private List<Draft> shared(Scan.View view, Token owner) {
    boolean within =
        view.sentence().head(owner).filter(p -> p.is("within", "among", "amongst")).isPresent();
    return scan.arguments(view, owner).stream()
        .filter(d -> within && d.type != Mention.Type.PLACE && d.type != Mention.Type.STATE)
        .toList();
  }

  /** "Spoke in favour of", "rallied in support of": whoever did so. */
  private static Optional<Token> spokenIn(Scan.View view, Token noun) {
    return view.sentence()
        .head(noun)
        .filter(p -> p.is("in") && noun.relates("pobj"))
        .flatMap(p -> view.sentence().head(p))
        .flatMap(
            above -> above.isVerb() ? view.clauses().agent(above) : view.clauses().subject(above));
  }

  private List<Draft> described(Scan.View view, Token adjective) {
    Optional<Token> holder =
        adjective.relates("nmod", "amod", "relcl")
            ? view.sentence().head(adjective)
            : view.sentence()
                .head(adjective)
                .filter(
                    h ->
                        adjective.relates(
                            "acomp", "oprd", "attr", "prep", "xcomp", "ccomp", "conj", "advcl",
                            "root", "acl"))
                .flatMap(h -> h.isVerb() ? view.clauses().subject(h) : Optional.of(h))
                .or(() -> view.clauses().subject(adjective));
    return holder.map(h -> acting(view, h)).orElse(List.of());
  }

  /** The actors that a subject puts forward; for "the Turkish statement", whose statement it is. */
  List<Draft> acting(Scan.View view, Token subject) {
    List<Draft> drafts = scan.arguments(view, subject);
    List<Draft> actors = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.use != Mention.Use.LOCATIVE) {
        actors.addAll(scan.behind(view, draft));
      }
    }
    if (drafts.isEmpty() && scan.lexicon.is("voice-noun", subject.lemma())) {
      for (Token owner : view.sentence().children(subject, "poss", "nmod", "compound")) {
        actors.addAll(scan.at(view, owner));
      }
      if (actors.isEmpty()) {
        // "remarks from X"
        for (Token author : view.clauses().prepositional(subject, "from", "by", "of")) {
          actors.addAll(scan.arguments(view, author));
        }
      }
    }
    return actors.size() > 6 ? actors.subList(0, 6) : actors;
  }

  /** "Their demand is X", "X is the aim of Y": what the copula equates the noun with. */
  private static Optional<Complement> equated(Scan.View view, Token noun, Complements complements) {
    Optional<Token> copula = view.sentence().head(noun).filter(h -> h.is("be", "remain"));
    if (copula.isEmpty()) {
      return Optional.empty();
    }
    Stream<Token> others =
        noun.relates("nsubj")
            ? view.sentence().children(copula.get(), "attr", "xcomp", "ccomp").stream()
            : noun.relates("attr")
                ? view.sentence().children(copula.get(), "nsubj", "csubj").stream()
                : Stream.empty();
    return others
        .filter(o -> o.isNoun() || o.isVerb())
        .findFirst()
        .map(o -> o.isVerb() ? complements.clause(o) : complements.noun(o));
  }

  /** "The law passed despite objections from Y", "X is unlikely because of hesitancy among Y". */
  private Optional<Complement> overcome(Scan.View view, Token noun, Complements complements) {
    Token first = Owners.first(view.sentence(), noun);
    Optional<Token> preposition = view.sentence().head(first).filter(p -> !p.isVerb());
    boolean obstacle =
        first.relates("pobj")
            && preposition.filter(p -> scan.lexicon.is("obstacle", p.lemma())).isPresent();
    if (!obstacle) {
      return Optional.empty();
    }
    Token verb = view.clauses().clauseOf(preposition.get());
    return view.clauses()
        .patient(verb)
        .or(() -> view.clauses().subject(verb))
        .filter(t -> t.isNoun() && t.index() < noun.index())
        .map(complements::noun);
  }

  private static boolean negated(Scan.View view, Token word) {
    Clauses clauses = view.clauses();
    if (word.isVerb()) {
      return clauses.negated(word)
          || view.sentence()
              .head(word)
              .filter(h -> word.relates("xcomp") && h.isVerb() && clauses.negated(h))
              .isPresent();
    }
    if (word.isNoun()) {
      return view.sentence().children(word, "neg", "det").stream().anyMatch(d -> d.is("no", "not"));
    }
    return view.sentence().children(word, "neg").stream().findAny().isPresent()
        || view.sentence().head(word).filter(h -> h.isVerb() && clauses.negated(h)).isPresent();
  }
}
