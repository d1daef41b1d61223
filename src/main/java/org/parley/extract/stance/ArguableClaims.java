package org.parley.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Statement;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.lexicon.ActorNoun;
import org.parley.lexicon.Determiners;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Positions on a claim: what somebody says that others may dispute, since it tells what may, will
 * or cannot be, denies, sets one thing against another, or judges. What is told as plain fact
 * ("said the talks lasted two hours") is no position, and newspapers and onlookers take none.
 */
final class ArguableClaims {
  private final Scan scan;
  private final StanceBook book;
  private final Judgements judgements;

  ArguableClaims(Scan scan, StanceBook book, Judgements judgements) {
    this.scan = scan;
    this.book = book;
    this.judgements = judgements;
  }

  void find(Cued cued) {
    Statement statement = cued.statement();
    boolean open =
        statement.speaker().isEmpty() || statement.negated() || statement.type().equals("Question");
    if (open) {
      return;
    }
    Draft speaker = scan.mentions.get(statement.speaker().get());
    if (speaker.medium || speaker.kind == Mention.Kind.NOMINAL && isSource(speaker)) {
      return;
    }
    for (var part : statement.content()) {
      for (Scan.View view : book.sentences(part.span())) {
        if (!book.holds(view.sentence().index(), speaker.id)
            && !book.tells(statement, view.sentence().index())) {
          List<Token> inside =
              view.sentence().tokens().stream()
                  .filter(t -> part.span().contains(t.span()))
                  .toList();
          if (!inside.isEmpty()) {
            view.phrases()
                .headOf(inside.getFirst().index(), inside.getLast().index())
                .ifPresent(head -> claimed(view, head, speaker, cued, inside));
          }
        }
      }
    }
  }

  private boolean isSource(Draft speaker) {
    return scan.lexicon.actorNoun(speaker.head).filter(ActorNoun::isSource).isPresent();
  }

  /** The first of the clauses said that is open to dispute. */
  private void claimed(Scan.View view, Token head, Draft speaker, Cued cued, List<Token> inside) {
    if (remarked(view, head, speaker, cued, inside)) {
      return;
    }
    for (Token first : view.clauses().coordinated(head)) {
      Token verb = judgements.asserted(view, first, List.of(speaker)).orElse(first);
      boolean within =
          verb.isVerb()
              && (!verb.pos().equals("VBG") || view.clauses().progressive(verb))
              && inside.contains(verb)
              && !view.clauses().hasTo(verb);
      JudgedClause said =
          new JudgedClause(scan, book, view, verb, List.of(speaker), Optional.of(cued));
      if (within && said.subject.isPresent() && contrast(said)) {
        return;
      }
      if (within && said.subject.isPresent() && disputable(said, speaker, cued)) {
        said.write(
            "arguable", said.complements.clause(verb), judgements.claimed(said), Sureness.ARGUABLE);
        return;
      }
    }
    view.clauses().coordinated(head).stream()
        .map(first -> judgements.asserted(view, first, List.of(speaker)).orElse(first))
        .filter(verb -> verb.isVerb() && inside.contains(verb) && !view.clauses().hasTo(verb))
        .map(verb -> new JudgedClause(scan, book, view, verb, List.of(speaker), Optional.of(cued)))
        .filter(said -> said.subject.isPresent())
        .filter(said -> !view.clauses().asks(said.verb))
        .filter(said -> !plain(said))
        .findFirst()
        .ifPresent(said -> open(said));
  }

  /**
   * "He knows of no such plan", "the toll rose by three euros", "they stand by it": what somebody
   * knows, whatever has a number in it, and what only other sentences explain are no position.
   */
  private boolean plain(JudgedClause said) {
    List<Token> words = own(said);
    Token ends = words.getLast();
    return scan.lexicon.is("asserting", said.verb.lemma())
        || words.getFirst().is("he", "she", "they")
        || Determiners.POINTING.contains(words.getFirst().lemma())
            && !words.getFirst().relates("det")
        || ends.isPronoun()
        || Determiners.POINTING.contains(ends.lemma())
        || ends.is("there", "here", "so", "such")
        || words.stream().anyMatch(word -> word.pos().equals("CD"));
  }

  /** What is merely said may be a position too: whether it is, the weights tell. */
  private void open(JudgedClause said) {
    said.write(Ground.said(), said.complements.clause(said.verb), judgements.claimed(said));
  }

  /** "The tax rose, which is a mistake": against what the clause before tells. */
  private boolean remarked(
      Scan.View view, Token head, Draft speaker, Cued cued, List<Token> inside) {
    for (Token verb : inside) {
      Optional<Token> which =
          view.sentence()
              .child(verb, "nsubj")
              .filter(t -> verb.relates("relcl", "advcl") && t.is("which"));
      boolean remark =
          which
              .filter(w -> w.index() > 0 && view.sentence().token(w.index() - 1).is(","))
              .isPresent();
      Optional<Position> value =
          remark ? judgements.worth(view, verb, List.of(speaker), cued) : Optional.empty();
      if (value.isPresent() && head.isVerb()) {
        JudgedClause said =
            new JudgedClause(scan, book, view, head, List.of(speaker), Optional.of(cued));
        Complement clause = said.complements.clause(head);
        int last = Math.max(head.index(), Math.min(clause.last(), which.get().index() - 2));
        return said.write(
            "remark", new Complement(head, clause.first(), last), value.get(), Sureness.ARGUABLE);
      }
    }
    return false;
  }

  /** "Is not simply X but Y": against X. */
  private boolean contrast(JudgedClause said) {
    Sentence sentence = said.view.sentence();
    Optional<Token> not = sentence.child(said.verb, "neg");
    Optional<Token> first = sentence.child(said.verb, "attr", "acomp", "dobj");
    Optional<Token> but =
        first.flatMap(
            f -> sentence.children(f, "cc").stream().filter(c -> c.is("but")).findFirst());
    boolean only = not.filter(n -> sentence.token(n.index() + 1).is("only")).isPresent();
    if (not.isEmpty() || but.isEmpty() || only) {
      return false;
    }
    int from = not.get().index() + 1;
    while (from < first.get().index() && sentence.token(from).relates("advmod")) {
      from++;
    }
    return said.write(
        "contrast",
        new Complement(first.get(), from, but.get().index() - 1),
        Position.OPPOSES,
        Sureness.ARGUABLE);
  }

  private boolean disputable(JudgedClause said, Draft speaker, Cued cued) {
    boolean elsewhere = !scan.lexicon.cueVerb(said.verb.lemma()).isEmpty() && another(said);
    // "we are ready", "it would not come": the words alone do not say of whom or what
    boolean bare = said.subject.filter(Token::isPronoun).isPresent();
    boolean unreal = said.clauses.perfect(said.verb) && modal(said);
    if (elsewhere || bare || unreal || said.view.sentence().tokens().getLast().is("?")) {
      return false;
    }
    boolean onlooker =
        speaker.kind == Mention.Kind.NOMINAL && scan.lexicon.is("onlooker", speaker.head);
    if (agreed(said.view, cued)) {
      return !onlooker;
    }
    boolean denied = said.negated && !told(said) && !said.postponed() || contrasts(said);
    return denied || cued.statement().quoted() && judges(said) || avowed(cued) && modal(said);
  }

  /** "Has one demand: the tax will fall", "in the bank's view": a position is announced. */
  private boolean avowed(Cued cued) {
    return cued.cueToken() >= 0
        && scan.views.get(cued.sentence()).sentence().token(cued.cueToken()).isNoun();
  }

  /** "Rather than", "not so much as", "only", "merely": one thing is set against another. */
  private boolean contrasts(JudgedClause said) {
    return own(said).stream()
        .anyMatch(t -> scan.lexicon.is("set-against", t.lemma()) && !t.relates("neg"));
  }

  /** "He never got an answer", "nobody has been invited": what happened or not is a fact. */
  private static boolean told(JudgedClause said) {
    List<Token> auxiliaries = said.clauses.auxiliaries(said.verb);
    boolean past =
        auxiliaries.isEmpty()
            ? said.verb.pos().equals("VBD")
            : auxiliaries.stream()
                .anyMatch(a -> a.is("have") || a.is("do", "be") && a.pos().equals("VBD"));
    return past && !said.verb.is("be") && auxiliaries.stream().noneMatch(a -> a.pos().equals("MD"));
  }

  /** "Said that Peru rejects the plan": whose position that is, other rules tell. */
  private boolean another(JudgedClause said) {
    return scan.arguments(said.view, said.subject.get()).stream()
        .anyMatch(d -> d.kind != Mention.Kind.PRONOUN);
  }

  private static boolean modal(JudgedClause said) {
    return said.clauses.auxiliaries(said.verb).stream().anyMatch(a -> a.pos().equals("MD"));
  }

  /** Whether a word of the clause judges: "a real test", "hugely popular", "the worst year". */
  private boolean judges(JudgedClause said) {
    return own(said).stream()
        .filter(t -> t.index() >= said.verb.index())
        .anyMatch(
            t ->
                t.pos().equals("RBS")
                    || t.pos().equals("JJS") && !t.is("least", "most")
                    || t.pos().startsWith("JJ") && (valued(t) || strong(said, t))
                    || t.isNoun() && (valued(t) || outcome(t))
                    || t.isVerb() && effect(t) && !done(said, t));
  }

  /** "Its soldiers killed nine rebels": a deed that is told. */
  private boolean done(JudgedClause said, Token verb) {
    return said.clauses.passive(verb)
        || verb.index() == said.verb.index()
            && (!scan.arguments(said.view, said.subject.get()).isEmpty()
                || scan.lexicon.actorNoun(said.subject.get().lemma()).isPresent());
  }

  private boolean strong(JudgedClause said, Token adjective) {
    return said.view.sentence().children(adjective, "advmod").stream()
        .anyMatch(a -> scan.lexicon.is("degree", a.lemma()));
  }

  private boolean valued(Token t) {
    return scan.lexicon.is("good", t.lemma()) || scan.lexicon.is("bad", t.lemma());
  }

  private boolean outcome(Token t) {
    return scan.lexicon.is("bad-outcome", t.lemma()) || scan.lexicon.is("good-outcome", t.lemma());
  }

  private boolean effect(Token t) {
    return scan.lexicon.is("harm", t.lemma()) || scan.lexicon.is("help", t.lemma());
  }

  /** The words of the clause without those of clauses that only add something. */
  private static List<Token> own(JudgedClause said) {
    Complement clause = said.complements.clause(said.verb);
    return said.view.sentence().tokens().subList(clause.first(), clause.last() + 1);
  }

  /** "As the allies have agreed, X": what stands there is agreed to. */
  private static boolean agreed(Scan.View view, Cued cued) {
    if (cued.cueToken() < 0 || cued.sentence() != view.sentence().index()) {
      return false;
    }
    Token cue = view.sentence().token(cued.cueToken());
    return cue.relates("advcl")
        && view.sentence().children(cue, "mark").stream()
            .anyMatch(m -> m.form().toLowerCase(Locale.ROOT).equals("as"));
  }
}
