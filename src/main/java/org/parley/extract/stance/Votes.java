package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import org.parley.claim.Position;
import org.parley.extract.frame.Complements;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.Token;

/**
 * Votes told in few words: "adopted the law, with Malta voting against", "Chile voted against the
 * law, Peru in favour".
 */
final class Votes {
  private final Scan scan;
  private final StanceBook book;
  private final Holders holders;

  Votes(Scan scan, StanceBook book, Holders holders) {
    this.scan = scan;
    this.book = book;
    this.holders = holders;
  }

  void find(Scan.View view, Token verb) {
    if (!scan.lexicon.is("voting", verb.lemma())) {
      return;
    }
    Optional<Complement> motion = motion(view, verb);
    motion.ifPresent(m -> others(view, verb, m));
    if (motion.isEmpty()) {
      side(view, verb.index() + 1)
          .ifPresent(
              position ->
                  above(view, verb)
                      .ifPresent(m -> write(view, verb, voters(view, verb), position, m)));
    }
  }

  /** In "with Malta voting against", Malta, wherever the parser hangs it. */
  private List<Draft> voters(Scan.View view, Token verb) {
    List<Draft> before =
        verb.pos().equals("VBG") && verb.index() > 0
            ? scan.arguments(view, view.sentence().token(verb.index() - 1))
            : List.of();
    return before.isEmpty()
        ? view.clauses().subject(verb).map(t -> holders.acting(view, t)).orElse(List.of())
        : before;
  }

  /** What is voted on, by the words of the voting itself. */
  private Optional<Complement> motion(Scan.View view, Token verb) {
    return view.clauses().prepositional(verb, "against", "for", "on").stream()
        .filter(Token::isNoun)
        .findFirst()
        .map(new Complements(view, scan.lexicon)::noun);
  }

  /** "Adopted the law, with Malta voting against": the law. */
  private Optional<Complement> above(Scan.View view, Token verb) {
    Token main = view.clauses().clauseOf(verb);
    return view.clauses()
        .patient(main)
        .filter(t -> t.isNoun() && main.index() != verb.index())
        .map(new Complements(view, scan.lexicon)::noun);
  }

  /** "…, Peru in favour": a name and a side, without a verb. */
  private void others(Scan.View view, Token verb, Complement motion) {
    for (Token name : view.sentence().tokens()) {
      boolean after = name.index() > motion.last() && name.isProper();
      Optional<Position> position =
          after ? side(view, name.index() + 1) : Optional.<Position>empty();
      position.ifPresent(p -> write(view, verb, scan.at(view, name), p, motion));
    }
  }

  private void write(
      Scan.View view, Token verb, List<Draft> voters, Position position, Complement motion) {
    book.write(view, Shown.by(verb, voters, position, Ground.of("vote", Sureness.SHOWN)), motion);
  }

  /** "Against" or "in favour" that begins at a token, with nothing but "it" after it. */
  private Optional<Position> side(Scan.View view, int at) {
    List<Token> tokens = view.sentence().tokens();
    boolean against = at < tokens.size() && tokens.get(at).is("against");
    boolean favour =
        at + 1 < tokens.size()
            && tokens.get(at).is("in")
            && scan.lexicon.is("in-favour", tokens.get(at + 1).lemma());
    int next = at + (favour ? 2 : 1);
    if (next < tokens.size() && tokens.get(next).is("it")) {
      next++;
    }
    boolean ends =
        next >= tokens.size()
            || tokens.get(next).relates("punct")
            || tokens.get(next).is("and", "while");
    return !ends || !against && !favour
        ? Optional.empty()
        : Optional.of(against ? Position.OPPOSES : Position.SUPPORTS);
  }
}
