package org.parley.extract.frame;

import java.util.Optional;
import java.util.Set;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What something depends on: "if", "unless", "once", "provided that", "in exchange for", "subject
 * to", "contingent on", "no X without Y". The words stand in the classes {@code condition-…} of
 * {@code words.tsv}.
 */
public final class Conditions {

  private final Lexicon lexicon;

  public Conditions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the word depends on: a verb, or a noun with the clause that it stands in. */
  public Optional<Condition> of(Scan.View view, Token word) {
    return byClause(view, word)
        .or(() -> begun(view, word).flatMap(begins -> byClause(view, begins)))
        .or(() -> asSoonAs(view, word))
        .or(() -> word.isNoun() ? asSoonAs(view, view.clauses().clauseOf(word)) : Optional.empty())
        .or(() -> byParticiple(view, word))
        .or(() -> byPreposition(view, word))
        .or(() -> byHinge(view, word))
        .or(() -> bySubject(view, word))
        .or(() -> byInversion(view, word));
  }

  private Optional<Condition> byClause(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    for (Token clause : sentence.children(word, "advcl", "ccomp", "prep")) {
      boolean asked = clause.relates("ccomp") && clause.index() > word.index();
      if (!clause.isVerb() || asked) {
        continue;
      }
      Optional<Token> mark =
          sentence.children(clause, "mark", "advmod").stream()
              .filter(m -> m.index() < clause.index() && introduces(view, word, m))
              .findFirst();
      if (mark.isPresent() && !even(sentence, clause, mark.get())) {
        return Optional.of(found(view, clause, 1, lifts(mark.get())));
      }
    }
    return Optional.empty();
  }

  /** "Will not start lifting it until X": what is said of the beginning. */
  private Optional<Token> begun(Scan.View view, Token word) {
    return view.sentence()
        .head(word)
        .filter(h -> word.relates("xcomp") && lexicon.is("aspectual", h.lemma()));
  }

  private boolean lifts(Token mark) {
    return lexicon.is("condition-lifting", mark.lemma());
  }

  /** "As soon as X": the clause hangs on the adverb. */
  private static Optional<Condition> asSoonAs(Scan.View view, Token verb) {
    return view.sentence().children(verb, "advmod").stream()
        .filter(adverb -> adverb.is("soon"))
        .flatMap(adverb -> view.sentence().children(adverb, "advcl").stream())
        .filter(clause -> clause.isVerb() && !view.clauses().hasTo(clause))
        .findFirst()
        .map(clause -> found(view, clause, 3, false));
  }

  /**
   * "When" makes a promise conditional, "until" and "before" a refusal; the others do always. Of
   * "as soon as" the second "as" marks the clause.
   */
  private boolean introduces(Scan.View view, Token word, Token mark) {
    if (lexicon.is("condition", mark.lemma())) {
      return true;
    }
    boolean negated = word.isVerb() && view.negation().of(word);
    if (mark.is("until", "before")) {
      return negated;
    }
    if (mark.is("when", "after")) {
      boolean only = mark.index() > 0 && view.sentence().token(mark.index() - 1).is("only");
      return only
          || mark.is("when")
              && !negated
              && view.clauses().hasModal(word, lexicon.all("foreseeing"));
    }
    int i = mark.index();
    return mark.is("as")
        && i >= 2
        && view.sentence().token(i - 1).is("soon")
        && view.sentence().token(i - 2).is("as");
  }

  /** "Not even if" is no condition. */
  private static boolean even(Sentence sentence, Token clause, Token mark) {
    return mark.index() > 0 && sentence.token(mark.index() - 1).is("even")
        || sentence.children(clause, "advmod").stream()
            .anyMatch(a -> a.is("even") && a.index() < mark.index());
  }

  private static Condition found(Scan.View view, Token clause, int lead, boolean lifts) {
    int[] range = view.phrases().range(clause, Set.of("mark", "parataxis", "meta"));
    int first = range[0];
    while (first < clause.index() && opens(view.sentence().token(first))) {
      first++;
    }
    return new Condition(clause, first, range[1], lead, lifts);
  }

  /** The adverb that introduced the clause is no part of it. */
  private static boolean opens(Token token) {
    return token.is("once", "when", "only", "if", "that");
  }

  /** "Provided that X", "assuming X": the clause hangs on a participle. */
  private Optional<Condition> byParticiple(Scan.View view, Token word) {
    for (Token participle : view.sentence().subtree(word)) {
      boolean opens =
          lexicon.is("condition-participle", participle.form().toLowerCase(java.util.Locale.ROOT))
              && participle.relates("acl", "advcl", "prep", "mark", "pcomp", "dep", "xcomp");
      if (!opens) {
        continue;
      }
      Optional<Token> clause = view.sentence().child(participle, "ccomp", "pcomp");
      if (clause.isPresent() && clause.get().isVerb()) {
        int that = view.sentence().child(clause.get(), "mark").isPresent() ? 1 : 0;
        return Optional.of(found(view, clause.get(), 1 + that, false));
      }
    }
    return Optional.empty();
  }

  /** "in exchange for", "in return for", "on condition of", "without". */
  private Optional<Condition> byPreposition(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    for (Token preposition : near(view, word)) {
      if (!preposition.relates("prep")) {
        continue;
      }
      Optional<Token> noun = sentence.child(preposition, "pobj");
      if (preposition.is("without")
          && sentence.head(preposition).filter(h -> refused(view, h)).isPresent()) {
        Optional<Token> missing = sentence.child(preposition, "pobj", "pcomp");
        if (missing.isPresent()) {
          return Optional.of(phrase(view, missing.get(), 1, true));
        }
      }
      if (preposition.is("in", "on", "under")
          && noun.isPresent()
          && lexicon.is("condition-noun", noun.get().lemma())) {
        Optional<Condition> named = byNoun(view, noun.get());
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /** "On condition that X", "in exchange for X". */
  private Optional<Condition> byNoun(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    Optional<Token> that =
        sentence.tokens().stream()
            .filter(v -> v.isVerb() && v.index() > noun.index())
            .filter(
                v ->
                    sentence.children(v, "mark").stream()
                        .anyMatch(m -> m.index() == noun.index() + 1))
            .findFirst();
    if (that.isPresent()) {
      return Optional.of(found(view, that.get(), 3, false));
    }
    for (Token child : sentence.children(noun)) {
      Optional<Token> object =
          child.is("for", "of")
              ? sentence.child(child, "pobj", "pcomp")
              : child.relates("ccomp", "acl", "relcl") ? Optional.of(child) : Optional.empty();
      if (object.isPresent()) {
        boolean price = lexicon.is("exchange", noun.lemma());
        return Optional.of(phrase(view, object.get(), 3, false).asPrice(price));
      }
    }
    return Optional.empty();
  }

  /**
   * What stands below the word, relative and reported clauses aside: they have verbs of their own.
   */
  private static java.util.List<Token> near(Scan.View view, Token word) {
    return view.sentence().subtree(word).stream()
        .filter(
            t -> {
              Token at = t;
              for (int i = 0; i < view.sentence().size() && at.index() != word.index(); i++) {
                if (at.relates("relcl", "ccomp") && at.isVerb()
                    || at.relates("nsubj", "nsubjpass", "csubj")
                    || word.isNoun() && at.relates("pcomp")) {
                  return false;
                }
                at = view.sentence().head(at).orElse(word);
              }
              return true;
            })
        .toList();
  }

  /** "no peace", "will not talk", "there can be no deal". */
  private static boolean refused(Scan.View view, Token word) {
    if (word.isVerb()) {
      return view.negation().of(word);
    }
    return view.sentence().children(word, "det", "neg").stream().anyMatch(d -> d.is("no"));
  }

  private static Condition phrase(Scan.View view, Token object, int lead, boolean lifts) {
    int[] range =
        object.isVerb()
            ? view.phrases().range(object, Set.of("mark", "parataxis", "meta"))
            : view.phrases().range(object, Set.of("relcl", "parataxis", "meta"));
    return new Condition(object, range[0], range[1], lead, lifts);
  }

  /** "contingent on", "tied to", "subject to", below the word or the word itself. */
  private Optional<Condition> byHinge(Scan.View view, Token word) {
    for (Token hinge : near(view, word)) {
      boolean verb = lexicon.is("condition-verb", hinge.lemma()) && hinge.isVerb();
      if (lexicon.is("condition-hinge", hinge.lemma()) || verb) {
        Optional<Condition> found = after(view, hinge);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Condition> after(Scan.View view, Token hinge) {
    for (Token preposition : view.sentence().children(hinge, "prep")) {
      Optional<Token> object =
          preposition.is("on", "upon", "to")
              ? view.sentence().child(preposition, "pobj", "pcomp")
              : Optional.empty();
      if (object.isPresent() && !hinge.is("subject")
          || object.isPresent() && hinge.index() < object.get().index()) {
        return Optional.of(phrase(view, object.get(), 2, false));
      }
    }
    return Optional.empty();
  }

  /** "Should Y join, X would follow": the parser reads one clause as joined to the other. */
  private static Optional<Condition> byInversion(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    return java.util.stream.Stream.concat(
            sentence.head(word).filter(h -> word.relates("conj")).stream(),
            sentence.children(word, "ccomp", "advcl").stream())
        .filter(clause -> clause.isVerb() && clause.index() < word.index())
        .filter(
            clause -> {
              Optional<Token> subject = sentence.child(clause, "nsubj", "nsubjpass");
              return subject.isPresent()
                  && sentence.children(clause, "aux", "auxpass").stream()
                      .anyMatch(
                          a -> a.is("should", "be", "have") && a.index() < subject.get().index())
                  && !sentence.tokens().getLast().is("?");
            })
        .findFirst()
        .map(
            clause -> {
              Token subject = sentence.child(clause, "nsubj", "nsubjpass").get();
              int last = Math.max(clause.index(), view.phrases().clause(word)[0] - 1);
              while (last > clause.index() && sentence.token(last).relates("punct", "cc")) {
                last--;
              }
              return new Condition(
                  clause,
                  view.phrases().clause(subject)[0],
                  Math.min(last, word.index() - 1),
                  1,
                  false);
            });
  }

  /** "Its support depends on Y": the word is the subject of what depends. */
  private Optional<Condition> bySubject(Scan.View view, Token word) {
    if (!word.isNoun() || !word.relates("nsubj", "nsubjpass")) {
      return Optional.empty();
    }
    Optional<Token> verb = view.sentence().head(word);
    if (verb.filter(v -> lexicon.is("condition-verb", v.lemma())).isPresent()) {
      return after(view, verb.get());
    }
    return verb.flatMap(v -> view.sentence().child(v, "acomp", "attr", "oprd"))
        .filter(p -> lexicon.is("condition-hinge", p.lemma()))
        .flatMap(p -> after(view, p));
  }
}
