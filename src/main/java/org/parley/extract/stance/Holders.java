package org.parley.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.claim.Mention;
import org.parley.claim.Statement;
import org.parley.extract.frame.Complements;
import org.parley.extract.frame.Owners;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Exceptions;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Whether a word of attitude takes a position, and whose. */
final class Holders {
  private final Scan scan;
  private final StanceBook book;

  Holders(Scan scan, StanceBook book) {
    this.scan = scan;
    this.book = book;
  }

  /** A position inside what somebody did not say, or asked. */
  boolean unsaid(Token word) {
    return book.enclosing(word).filter(Statement::negated).isPresent();
  }

  /**
   * Whether the verb is a position by itself: an infinitive, gerund or subjunctive below another
   * verb or a noun is what that one wants, plans or asks for; the position is the other's.
   */
  boolean holds(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    if (isObject(sentence, verb) || verb.relates("nmod", "amod", "compound")) {
      return false;
    }
    boolean bare = verb.pos().equals("VB");
    boolean infinitive = (bare || view.clauses().passive(verb)) && view.clauses().hasTo(verb);
    if (view.clauses().hasModal(verb, scan.lexicon.all("duty"))) {
      // "Y should support Z" is the speaker's position
      return false;
    }
    if (infinitive && verb.relates("advcl")) {
      return meansTo(sentence, verb);
    }
    if (infinitive || verb.relates("xcomp")) {
      return verb.relates("xcomp") && goesOn(view, verb);
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

  /** "Opposes freeing them", which the parser takes for a clause beside it. */
  private static boolean isObject(Sentence sentence, Token verb) {
    return verb.relates("advcl")
        && verb.pos().equals("VBG")
        && sentence.head(verb).filter(h -> h.isVerb() && Complements.isNext(verb, h)).isPresent();
  }

  /** "Met to demand X", but not "pushed for Y to demand X". */
  private static boolean meansTo(Sentence sentence, Token infinitive) {
    return sentence.child(infinitive, "nsubj").isEmpty()
        && sentence
            .head(infinitive)
            .filter(h -> h.isVerb() && !h.is("be", "have", "need", "take"))
            .isPresent();
  }

  /** "Began to back it", "kept demanding it": whoever begins or keeps is who does so. */
  private boolean goesOn(Scan.View view, Token verb) {
    return view.sentence()
        .head(verb)
        .filter(
            h ->
                scan.lexicon.is("aspectual", h.lemma())
                    && view.sentence().child(h, "attr", "acomp").isEmpty()
                    && (!h.isVerb() || holds(view, h)))
        .isPresent();
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
  List<Draft> of(Scan.View view, Token word, Complement complement) {
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
    Optional<Token> besieged = Unframed.under(view, noun);
    if (besieged.isPresent()) {
      // "came under criticism from Y": from nobody else
      return Stream.of(noun, besieged.get())
          .flatMap(above -> clauses.prepositional(above, "from").stream())
          .findFirst()
          .map(owner -> acting(view, owner))
          .orElse(List.of());
    }
    Optional<Token> owner =
        clauses
            .owner(noun)
            // "this conveys a decision by X"
            .filter(o -> !o.is("this", "that", "which"))
            .filter(o -> o.relates("poss") || !provoked(view, noun))
            .or(
                () ->
                    clauses.prepositional(noun, "by", "from", "among", "of", "within").stream()
                        .filter(
                            t -> t.index() < complement.first() || t.index() > complement.last())
                        .findFirst())
            .or(() -> provoked(view, noun) ? Optional.empty() : Owners.apart(scan, view, noun))
            .or(() -> spokenIn(view, noun))
            .or(() -> stirred(view, noun));
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

  /** "The visit raised hopes that X": others'. */
  private boolean provoked(Scan.View view, Token noun) {
    return noun.relates("dobj")
        && view.sentence()
            .head(noun)
            .filter(verb -> scan.lexicon.is("provoking", verb.lemma()))
            .isPresent();
  }

  /** "Sparked outrage in Kyiv", "drew criticism from Kyiv": Kyiv's. */
  private Optional<Token> stirred(Scan.View view, Token noun) {
    return view.sentence()
        .head(noun)
        .filter(verb -> noun.relates("dobj") && scan.lexicon.is("provoking", verb.lemma()))
        .flatMap(
            verb ->
                Stream.of(noun, verb)
                    .flatMap(
                        h ->
                            view
                                .clauses()
                                .prepositional(h, "in", "across", "from", "among")
                                .stream())
                    .filter(place -> place.index() > noun.index())
                    .findFirst());
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
  List<Draft> acting(Scan.View view, Token agent) {
    Token subject = oneOf(view, agent).orElse(agent);
    List<Draft> drafts = new ArrayList<>(scan.arguments(view, subject));
    drafts.addAll(named(view, subject));
    List<Draft> actors = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.use != Mention.Use.LOCATIVE && !draft.medium && !excepted(view, draft)) {
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

  /** "X was among those who did", "is one of the ministers who do": X. */
  private static Optional<Token> oneOf(Scan.View view, Token agent) {
    Sentence sentence = view.sentence();
    Optional<Token> preposition = sentence.head(agent).filter(p -> agent.relates("pobj"));
    Optional<Token> above = preposition.flatMap(sentence::head);
    Optional<Token> copula =
        preposition.filter(p -> p.is("among")).isPresent()
            ? above
            : above
                .filter(one -> one.is("one") && one.relates("attr"))
                .filter(one -> preposition.filter(p -> p.is("of")).isPresent())
                .flatMap(sentence::head);
    return copula
        .filter(be -> be.is("be") && sentence.child(agent, "acl", "relcl").isPresent())
        .flatMap(view.clauses()::subject);
  }

  /** "Ten states, including Brazil", "countries such as Laos": those, too. */
  private List<Draft> named(Scan.View view, Token subject) {
    boolean several = subject.pos().equals("NNS");
    return several
        ? view.sentence().children(subject, "prep").stream()
            .filter(
                p ->
                    scan.lexicon.is("including", p.lemma())
                        || p.is("as") && before(view, p).is("such"))
            .flatMap(p -> view.sentence().children(p, "pobj").stream())
            .flatMap(t -> scan.arguments(view, t).stream())
            .filter(d -> d.kind == Mention.Kind.NAMED)
            .toList()
        : List.of();
  }

  private boolean excepted(Scan.View view, Draft draft) {
    return draft.sentence == view.sentence().index()
        && new Exceptions(view.sentence(), scan.lexicon).of(draft.first);
  }

  private static Token before(Scan.View view, Token token) {
    return view.sentence().token(Math.max(0, token.index() - 1));
  }

  /** "Does Y support Z?" */
  static boolean asked(Scan.View view) {
    Token first = view.sentence().tokens().getFirst();
    return view.sentence().tokens().getLast().is("?")
        && (first.is("do", "will", "be", "should", "can", "could", "would", "have"));
  }
}
