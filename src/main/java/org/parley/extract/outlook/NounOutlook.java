package org.parley.extract.outlook;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Status;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventNoun;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.OutlookWord;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The outlook of an event noun: what stands before and after it, and what it hangs on. */
final class NounOutlook {
  private static final int DEEPEST = 6;

  private final Lexicon lexicon;
  private final Governors table;
  private final Outlook outlook;

  NounOutlook(Lexicon lexicon, Governors table, Outlook outlook) {
    this.lexicon = lexicon;
    this.table = table;
    this.outlook = outlook;
  }

  Finding of(Scan.View view, Token noun, Optional<Token> lightVerb) {
    if (no(view, noun)) {
      return wanting(view, noun)
          ? Finding.of(Status.PROPOSED)
          : Finding.of(Status.DENIED).negated(true);
    }
    if (priceOf(view, noun)) {
      return Finding.of(Status.PROPOSED);
    }
    Optional<Finding> modified = modified(view, noun).or(() -> described(view, noun));
    Finding governed =
        lightVerb
            .map(verb -> below(view, noun, verb, "obj", "", 0))
            .orElseGet(() -> governed(view, noun, 0));
    boolean overrules =
        governed.status() == Status.CANCELLED
            || governed.status() == Status.DENIED && lightVerb.isEmpty();
    return modified.isPresent() && !overrules ? modified.get() : governed;
  }

  private static boolean no(Scan.View view, Token noun) {
    return view.sentence().children(noun, "det", "neg").stream().anyMatch(d -> d.is("no"));
  }

  /** "No accord without a ceasefire": it may come, on a condition. */
  private static boolean wanting(Scan.View view, Token noun) {
    return view.sentence().tokens().stream()
        .anyMatch(t -> t.is("without", "unless", "until") && t.index() > noun.index());
  }

  /** The ceasefire in "no accord without a ceasefire". */
  private static boolean priceOf(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    return noun.relates("pobj")
        && sentence.head(noun).filter(p -> p.is("without")).isPresent()
        && sentence.tokens().stream().anyMatch(t -> t.is("no") && t.index() < noun.index());
  }

  /** "The planned talks". */
  private Optional<Finding> modified(Scan.View view, Token noun) {
    for (Token child :
        view.sentence().children(noun, "nmod", "amod", "compound", "advmod", "acl")) {
      if (child.index() > noun.index()) {
        continue;
      }
      Optional<OutlookWord> row =
          table.word(child.form(), "modifier").or(() -> table.word(child.lemma(), "modifier"));
      Optional<Status> status = row.flatMap(r -> OutlookWord.status(r.status()));
      if (status.isPresent()) {
        return Optional.of(Finding.of(status.get()).hedged(row.get().certainty()));
      }
    }
    return Optional.empty();
  }

  /** "Talks planned for Tuesday", "the summit, which will be held in June". */
  private Optional<Finding> described(Scan.View view, Token noun) {
    for (Token clause : view.sentence().children(noun, "acl", "relcl")) {
      if (!clause.isVerb() || clause.index() < noun.index()) {
        continue;
      }
      boolean done =
          view.clauses().passive(clause) || clause.relates("relcl") && object(view, clause);
      String frame = done ? "obj" : "subj";
      Optional<OutlookWord> row = table.governing(view.sentence(), clause, frame, "");
      boolean occasion = happens(clause) || done && lexicon.is("holds-occasion", clause.lemma());
      if (row.isPresent() || occasion) {
        return Optional.of(below(view, noun, clause, frame, "", 0));
      }
      if (view.clauses().hasTo(clause) && view.clauses().passive(clause)) {
        return Optional.of(Finding.of(Status.PLANNED));
      }
    }
    return Optional.empty();
  }

  /** "The talks that they held": the clause has a subject of its own. */
  private static boolean object(Scan.View view, Token clause) {
    return view.sentence().children(clause, "nsubj").stream()
        .anyMatch(s -> !s.pos().startsWith("W"));
  }

  private boolean happens(Token verb) {
    return lexicon.is("takes-place", verb.lemma());
  }

  /** By what the noun hangs on. */
  Finding governed(Scan.View view, Token noun, int depth) {
    Sentence sentence = view.sentence();
    Token at = noun;
    while (at.relates("conj") && sentence.head(at).filter(Token::isNoun).isPresent()) {
      at = sentence.head(at).orElse(at);
    }
    Optional<Token> head = sentence.head(at);
    if (head.isEmpty() || depth > DEEPEST) {
      return Finding.DONE;
    }
    Token governor = head.get();
    if (at.relates("pobj", "pcomp")) {
      return after(view, noun, governor, depth);
    }
    if (governor.isNoun()) {
      return at.relates("appos", "nmod", "compound", "poss")
          ? below(view, noun, governor, "obj", "", depth)
          : Finding.DONE;
    }
    if (!governor.isVerb()) {
      return Finding.DONE;
    }
    boolean done = at.relates("dobj", "nsubjpass", "attr", "dative");
    return below(view, noun, governor, done ? "obj" : "subj", "", depth);
  }

  /** After a preposition: it may decide, else what it hangs on. */
  private Finding after(Scan.View view, Token noun, Token preposition, int depth) {
    Sentence sentence = view.sentence();
    Optional<Token> above = sentence.head(preposition);
    String lemma = preposition.lemma();
    Finding clause =
        above
            .map(a -> outlook.ofGovernor(view, view.sentence().verbOf(a), depth + 1))
            .orElse(Finding.DONE);
    boolean ahead = lemma.equals("of") && above.filter(a -> a.is("ahead")).isPresent();
    if (ahead || lexicon.is("before-event", lemma)) {
      return Finding.of(Status.PLANNED);
    }
    Optional<OutlookWord> own = table.governing(sentence, preposition, "obj", "");
    if (own.isPresent()) {
      return OutlookWord.status(own.get().status()).map(Finding::of).orElse(Finding.DONE);
    }
    if (above.isPresent() && lexicon.is("after-event", lemma)) {
      return clause.status() == Status.PLANNED && lemma.equals("after") ? clause : Finding.DONE;
    }
    if (above.isPresent() && lexicon.is("at-event", lemma)) {
      Finding where =
          above.get().isNoun() ? outlook.ofGovernor(view, above.get(), depth + 1) : clause;
      return during(clause, above.get()).or(() -> during(where, above.get())).orElse(Finding.DONE);
    }
    Finding found = above.map(a -> below(view, noun, a, "obj", lemma, depth)).orElse(Finding.DONE);
    // "suspended work for the funeral": work is called off
    boolean another =
        found.status() == Status.CANCELLED
            && above.filter(a -> a.isVerb() && view.clauses().patient(a).isPresent()).isPresent();
    return another ? Finding.DONE : found;
  }

  /** What is to be done at an occasion makes it an occasion to come. */
  private static Optional<Finding> during(Finding clause, Token above) {
    return switch (clause.status()) {
      case PLANNED, PROPOSED -> Optional.of(Finding.of(Status.PLANNED));
      case ONGOING -> above.is("be") ? Optional.of(clause) : Optional.empty();
      case OCCURRED, CANCELLED, DENIED -> Optional.empty();
    };
  }

  /** Below a verb, adjective or noun, in a frame of the table. */
  private Finding below(
      Scan.View view, Token noun, Token governor, String frame, String via, int depth) {
    Sentence sentence = view.sentence();
    Optional<OutlookWord> row = table.governing(sentence, governor, frame, via);
    Token decides = governor;
    if (row.isEmpty() && table.isCopula(governor)) {
      for (Token said : sentence.children(governor, "acomp", "attr", "oprd")) {
        row = table.governing(sentence, said, "subj", "");
        decides = row.isPresent() ? said : decides;
      }
    }
    if (row.isEmpty() && frame.startsWith("subj") || row.isEmpty() && governor.isVerb()) {
      Optional<Token> raised = raised(view, governor, noun);
      if (raised.isPresent()) {
        return below(
            view,
            noun,
            raised.get(),
            view.clauses().passive(raised.get()) ? "obj" : "subj",
            "",
            depth + 1);
      }
    }
    if (depth > DEEPEST) {
      return Finding.DONE;
    }
    if (row.isEmpty() && wished(view, noun, governor, frame)) {
      return Finding.of(Status.PROPOSED);
    }
    Finding outer = outlook.ofGovernor(view, decides, depth + 1);
    return row.isPresent()
        ? applied(view, outer, decides, row.get(), appointed(noun))
        : unlisted(view, noun, governor, frame, outer);
  }

  /** "Seeks membership"; "supports a ceasefire", but not "supports the ceasefire". */
  private boolean wished(Scan.View view, Token noun, Token governor, String frame) {
    return lexicon.is("attitude", governor.lemma()) && lexicon.is("wished-for", noun.lemma())
        || lexicon.is("backs", governor.lemma())
            && frame.equals("obj")
            && !EventNouns.definite(view, noun);
  }

  /** "Talks are expected to begin": what the noun is the logical subject of. */
  private static Optional<Token> raised(Scan.View view, Token governor, Token noun) {
    boolean subject =
        view.sentence().children(governor, "nsubj", "nsubjpass").stream()
            .anyMatch(s -> s.index() == noun.index());
    if (!subject) {
      return Optional.empty();
    }
    List<Token> complements = view.sentence().children(governor, "xcomp", "oprd");
    return complements.stream()
        .filter(v -> v.isVerb() && view.clauses().hasTo(v))
        .findFirst()
        .or(
            () ->
                view.sentence().children(governor, "acomp").stream()
                    .flatMap(a -> view.sentence().children(a, "xcomp").stream())
                    .filter(v -> v.isVerb() && view.clauses().hasTo(v))
                    .findFirst());
  }

  private static Finding applied(
      Scan.View view, Finding outer, Token governor, OutlookWord row, boolean appointed) {
    boolean past =
        governor.pos().equals("VBD")
            || view.sentence().head(governor).filter(h -> h.pos().equals("VBD")).isPresent()
                && !governor.isVerb();
    String cell = past && !row.past().isEmpty() ? row.past() : row.status();
    Status inner =
        OutlookWord.status(cell)
            .orElse(outer.status() == Status.DENIED ? Status.OCCURRED : outer.status());
    // a summit that should end by Friday need not have begun
    boolean unbegun = appointed && outer.status() != Status.DENIED;
    String negated = unbegun ? "" : row.negated();
    return Outlook.under(outer, inner, negated).hedged(row.certainty());
  }

  /** Talks, exercises: they have their dates. */
  private boolean appointed(Token noun) {
    return lexicon
        .eventNoun(noun.lemma())
        .filter(r -> lexicon.is("occasion-type", r.kind().type().name()))
        .isPresent();
  }

  private boolean occasion(Token noun) {
    return lexicon
        .eventNoun(noun.lemma())
        .filter(r -> r.telling() == EventNoun.Telling.OCCASION)
        .isPresent();
  }

  /** Below a word that the table does not have. */
  private Finding unlisted(
      Scan.View view, Token noun, Token governor, String frame, Finding outer) {
    if (!governor.isVerb()) {
      return Finding.DONE;
    }
    boolean definite = EventNouns.definite(view, noun);
    boolean carries =
        happens(governor)
            || governor.is("be")
            || frame.equals("obj") && lexicon.is("holds-occasion", governor.lemma());
    // "the talks were no success": they were held all the same
    boolean judged =
        governor.is("be")
            && definite
            && outer.status() == Status.DENIED
            && !outer.ahead()
            && view.sentence().child(governor, "attr", "acomp").isPresent();
    if (judged) {
      return Finding.DONE;
    }
    if (carries) {
      boolean calledOff = outer.status() == Status.DENIED && outer.ahead() && definite;
      return calledOff ? outer.with(Status.CANCELLED) : outer;
    }
    // "a ban would hurt the farmers": nobody announced one
    if (!definite
        && !appointed(noun)
        && outer.status() == Status.PLANNED
        && view.clauses().hasModal(governor, lexicon.all("would"))) {
      return outer.with(Status.PROPOSED);
    }
    boolean open = outer.ahead() && !Outlook.real(outer) && outer.status() != Status.CANCELLED;
    boolean none = outer.status() == Status.DENIED && frame.equals("obj") && !definite;
    return none || open && (!definite || frame.equals("subj") && occasion(noun))
        ? outer
        : Finding.DONE;
  }
}
