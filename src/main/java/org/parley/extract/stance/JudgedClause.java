package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Position;
import org.parley.extract.frame.ComplementParts;
import org.parley.extract.frame.Complements;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/** One clause of what somebody says, with what the rules of judgement ask of it. */
final class JudgedClause {
  final Scan.View view;
  final Token verb;
  final List<Draft> speaker;
  final Optional<Cued> cued;
  final Clauses clauses;
  final Complements complements;
  final boolean negated;
  final Optional<Token> subject;
  private final Scan scan;
  private final StanceBook book;

  JudgedClause(
      Scan scan,
      StanceBook book,
      Scan.View view,
      Token verb,
      List<Draft> speaker,
      Optional<Cued> cued) {
    this.scan = scan;
    this.book = book;
    this.view = view;
    this.verb = verb;
    this.speaker = speaker;
    this.cued = cued;
    this.clauses = view.clauses();
    this.complements = new Complements(view, scan.lexicon);
    this.negated = view.negation().of(verb);
    this.subject = clauses.subject(verb);
  }

  boolean write(String rule, Complement complement, Position position, double confidence) {
    return write(rule, complement, position, confidence, speaker);
  }

  boolean write(Ground ground, Complement complement, Position position) {
    return write(ground, complement, position, speaker);
  }

  boolean write(
      String rule,
      Complement complement,
      Position position,
      double confidence,
      List<Draft> holders) {
    return write(Ground.judgement(rule, confidence), complement, position, holders);
  }

  private boolean write(
      Ground ground, Complement complement, Position position, List<Draft> holders) {
    // "the report will not come until May", "they have no plan" stand as they are
    boolean off = negated && position != Position.SUPPORTS;
    Shown shown = Shown.by(verb, holders, position, ground).negated(off).in(cued);
    Complement said = inside(complement);
    if (!complements.proVerb(said)) {
      new ComplementParts(view, scan.lexicon)
          .of(said)
          .forEach(part -> book.write(view, shown, part));
    }
    return true;
  }

  /** What lies within what was said: "in the bank's view" is no part of the view. */
  private Complement inside(Complement whole) {
    int first = whole.first();
    int last = whole.last();
    for (var part : cued.map(c -> c.statement().content()).orElse(List.of())) {
      if (part.span().contains(view.sentence().token(whole.head().index()).span())) {
        while (first < whole.head().index()
            && !part.span().contains(view.sentence().token(first).span())) {
          first++;
        }
        while (last > whole.head().index()
            && !part.span().contains(view.sentence().token(last).span())) {
          last--;
        }
      }
    }
    return new Complement(whole.head(), first, last, whole.turned());
  }

  /**
   * "The report cannot come until May": it will; not "cannot keep the men who fought until May".
   */
  boolean postponed() {
    return view.sentence().subtree(verb).stream()
        .anyMatch(t -> t.is("until", "till") && t.index() > verb.index() && isOwn(t));
  }

  /** Whether a word says something of the verb, and not of what a clause below it tells. */
  private boolean isOwn(Token word) {
    Optional<Token> at = view.sentence().head(word);
    while (at.isPresent() && at.get().index() != verb.index()) {
      if (at.get().relates("relcl", "acl", "ccomp", "parataxis", "conj")) {
        return false;
      }
      at = view.sentence().head(at.get());
    }
    return true;
  }

  Position unlessNegated(Position position) {
    return negated ? position.turned() : position;
  }

  /** Lemma of the word that makes the clause somebody's; empty where none does. */
  String cue() {
    return cued.filter(c -> c.cueToken() >= 0)
        .map(c -> scan.views.get(c.sentence()).sentence().token(c.cueToken()).lemma())
        .orElse("");
  }
}
