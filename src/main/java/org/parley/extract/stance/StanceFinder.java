package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Mention;
import org.parley.claim.Position;
import org.parley.claim.Stance;
import org.parley.claim.Statement;
import org.parley.extract.frame.Complements;
import org.parley.extract.frame.Stretches;
import org.parley.extract.statement.Cued;
import org.parley.extract.syntax.Draft;
import org.parley.extract.syntax.Scan;
import org.parley.extract.syntax.Sureness;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * Finds who is for or against what: by words of attitude ({@link Attitudes}), by judging something
 * ({@link Appraisals}), and by what a speaker says must, will or cannot be ({@link Judgements}).
 */
public final class StanceFinder {
  private static final int LONGEST_LIST = 14;

  private final Scan scan;
  private final List<Cued> statements;
  private final Optional<Integer> issuer;
  private final SpanIndex<Span> quotes;
  private final StanceBook book;
  private final Holders actors;
  private final Attitudes attitudes;
  private final Judgements judgements;
  private final Appraisals appraisals;
  private final ArguableClaims claims;

  /**
   * @param issuer the mention that the whole text speaks for, where it is a statement of somebody's
   */
  public StanceFinder(
      Scan scan, List<Cued> statements, SpanIndex<Span> quotes, Optional<Integer> issuer) {
    this.scan = scan;
    this.statements = statements;
    this.quotes = quotes;
    this.issuer = issuer;
    this.book = new StanceBook(scan, statements);
    this.actors = new Holders(scan, book);
    this.attitudes = new Attitudes(scan, book, actors);
    Polarity polarity = new Polarity(scan.lexicon);
    this.judgements = new Judgements(scan, book, polarity);
    this.appraisals = new Appraisals(scan, book, actors, polarity);
    this.claims = new ArguableClaims(scan, book, judgements);
  }

  public List<Stance> find() {
    for (Scan.View view : scan.views) {
      for (Token token : view.sentence().tokens()) {
        attitudes.find(view, token);
        appraisals.find(view, token);
      }
    }
    statements.forEach(this::byContent);
    issuer.ifPresent(this::byIssuer);
    scan.views.forEach(this::byArticle);
    byList();
    statements.forEach(claims::find);
    return book.stances();
  }

  /** What the article itself says that somebody will not do, or will do on a condition. */
  private void byArticle(Scan.View view) {
    view.sentence().root().stream()
        .flatMap(root -> view.clauses().coordinated(root).stream())
        .filter(verb -> book.enclosing(verb).isEmpty())
        .filter(verb -> !quotes.holds(verb.span()))
        .forEach(verb -> judgements.announced(view, verb));
  }

  private void byContent(Cued cued) {
    Statement statement = cued.statement();
    boolean reports =
        statement.speaker().map(scan.mentions::get).filter(speaker -> speaker.medium).isPresent();
    if (statement.speaker().isEmpty() || statement.negated() || reports) {
      return;
    }
    List<Draft> speaker = List.of(scan.mentions.get(statement.speaker().get()));
    for (var part : statement.content()) {
      for (Scan.View view : book.sentences(part.span())) {
        List<Token> inside =
            view.sentence().tokens().stream().filter(t -> part.span().contains(t.span())).toList();
        if (!inside.isEmpty()) {
          view.phrases()
              .headOf(inside.getFirst().index(), inside.getLast().index())
              .ifPresent(head -> clausesFrom(view, head, speaker, Optional.of(cued)));
        }
      }
    }
  }

  private void clausesFrom(Scan.View view, Token head, List<Draft> speaker, Optional<Cued> cued) {
    view.clauses().coordinated(head).stream()
        .filter(verb -> cued.isEmpty() || !Stretches.startsAnew(head, verb))
        .forEach(verb -> judgements.find(view, verb, speaker, cued));
  }

  /** "The parties will work together to:" and then a list of what they want. */
  private void byList() {
    List<Draft> holders = List.of();
    int lead = -1;
    for (Scan.View view : scan.views) {
      List<Token> tokens = view.sentence().tokens();
      Token first = tokens.getFirst();
      int block = view.sentence().block();
      boolean item = lead >= 0 && block > lead && first.pos().equals("VB") && first.relates("root");
      if (item && !holders.isEmpty()) {
        listed(view, first, holders);
      } else if (tokens.getLast().form().equals(":") && intends(view)) {
        lead = block;
        holders =
            view.sentence()
                .root()
                .flatMap(r -> view.clauses().subject(r))
                .map(t -> actors.acting(view, t))
                .orElse(List.of());
      } else if (!item && block > lead + LONGEST_LIST) {
        lead = -1;
      }
    }
  }

  /** Whether what stands before the colon looks to what will be done. */
  private boolean intends(Scan.View view) {
    return view.sentence().root().stream()
        .flatMap(root -> view.clauses().coordinated(root).stream())
        .anyMatch(
            verb ->
                view.clauses().hasModal(verb, scan.lexicon.all("will"))
                    || view.clauses().hasModal(verb, scan.lexicon.all("duty"))
                    || !scan.lexicon.stanceVerb(verb.lemma()).isEmpty());
  }

  private void listed(Scan.View view, Token first, List<Draft> holders) {
    Complements complements = new Complements(view, scan.lexicon);
    for (Token verb : view.clauses().coordinated(first)) {
      if (verb.index() == first.index()
          || verb.pos().equals("VB") && verb.index() > first.index() + 2) {
        Shown shown =
            Shown.by(verb, holders, Position.SUPPORTS, Ground.of("list-item", Sureness.PLAIN));
        book.write(view, shown, complements.clause(verb));
      }
    }
  }

  private void byIssuer(int mention) {
    List<Draft> speaker = List.of(scan.mentions.get(mention));
    for (Scan.View view : scan.views) {
      Optional<Token> root = view.sentence().root().filter(r -> !quotes.holds(r.span()));
      root.ifPresent(r -> committed(view, r));
      root.ifPresent(r -> clausesFrom(view, r, speaker, Optional.empty()));
    }
  }

  /** "The United States will maintain …" in an official statement: the state commits itself. */
  private void committed(Scan.View view, Token verb) {
    List<Draft> parties =
        view
            .clauses()
            .subject(verb)
            .filter(
                t -> !t.isPronoun() && view.clauses().hasModal(verb, scan.lexicon.all("commits")))
            .map(t -> actors.acting(view, t))
            .orElse(List.of())
            .stream()
            .filter(d -> d.kind == Mention.Kind.NAMED)
            .toList();
    if (!parties.isEmpty()) {
      boolean negated = view.negation().of(verb);
      Ground ground = Ground.of("issuer:commitment", Sureness.PLAIN);
      Shown shown = Shown.by(verb, parties, Position.SUPPORTS, ground).turnedIf(negated);
      book.write(view, shown, new Complements(view, scan.lexicon).undertaking(verb));
    }
  }
}
