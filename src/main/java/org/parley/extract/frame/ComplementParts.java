package org.parley.extract.frame;

import java.util.ArrayList;
import java.util.List;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The targets that one stretch holds: lists, and what is set against another. */
public final class ComplementParts {
  private final Sentence sentence;
  private final Clauses clauses;
  private final Stretches stretches;

  public ComplementParts(Scan.View view, Lexicon lexicon) {
    this.sentence = view.sentence();
    this.clauses = view.clauses();
    this.stretches = new Stretches(view, lexicon);
  }

  /**
   * "A ceasefire in Gaza, the release of all hostages and an end to the war" are three things; "X
   * rather than Y" and "X instead of Y" are X and the opposite of Y.
   */
  public List<Complement> of(Complement whole) {
    List<Complement> parts = new ArrayList<>(whole.head().isNoun() ? nouns(whole) : List.of(whole));
    for (Token joined : sentence.children(whole.head(), "conj")) {
      if (rejected(joined)) {
        parts.add(opposite(joined.isVerb() ? stretches.clause(joined) : stretches.noun(joined)));
      }
    }
    List<Complement> kept = new ArrayList<>();
    for (Complement part : parts) {
      kept.add(part.turned() == whole.turned() ? upToContrast(part) : part);
    }
    return kept;
  }

  private List<Complement> nouns(Complement whole) {
    Token head = whole.head();
    List<Token> all = clauses.coordinated(head).stream().filter(t -> !rejected(t)).toList();
    List<Token> phrased =
        all.stream()
            .filter(
                t ->
                    t.index() == head.index()
                        || sentence.child(t, relations(all.size())).isPresent())
            .toList();
    List<Token> after = listedAfter(whole);
    if (!after.isEmpty()) {
      List<Complement> parts = new ArrayList<>(List.of(whole));
      after.forEach(t -> parts.add(stretches.phrase(t, whole.turned())));
      return parts;
    }
    boolean list =
        phrased.size() >= 2
            && all.size() == phrased.size()
            && phrased.getLast().index() <= whole.last()
            && sentence.child(head, relations(all.size())).isPresent();
    if (!list) {
      return List.of(whole);
    }
    List<Complement> parts = new ArrayList<>();
    phrased.forEach(part -> parts.add(stretches.phrase(part, whole.turned())));
    return parts;
  }

  /** "A truce in Y, the release of Z, and an end to W": parsers read "the release" as another Y. */
  private List<Token> listedAfter(Complement whole) {
    return sentence.subtree(whole.head()).stream()
        .filter(t -> t.relates("appos") && t.isNoun() && t.index() > whole.last())
        .filter(t -> sentence.child(t, "det").isPresent())
        .filter(
            t ->
                sentence
                    .child(t, "conj")
                    .filter(c -> sentence.child(c, "det").isPresent())
                    .isPresent())
        .findFirst()
        .map(clauses::coordinated)
        .orElse(List.of());
  }

  /**
   * Two bare nouns are often one thing ("peace and prosperity"); phrases and longer lists are not.
   */
  private static String[] relations(int items) {
    return items > 2
        ? new String[] {"det", "prep", "poss", "amod", "nmod"}
        : new String[] {"det", "prep"};
  }

  /** Whether the word is what "rather than" or "but not" sets aside. */
  private boolean rejected(Token joined) {
    if (!joined.relates("conj")) {
      return false;
    }
    return sentence
        .head(joined)
        .map(
            head ->
                sentence.children(head, "cc").stream()
                    .filter(cc -> cc.index() < joined.index() && cc.index() > head.index())
                    .anyMatch(cc -> cc.is("than")))
        .orElse(false);
  }

  private static Complement opposite(Complement part) {
    return new Complement(part.head(), part.first(), part.last(), !part.turned());
  }

  /** The words before "rather than" and "instead of". */
  private Complement upToContrast(Complement part) {
    for (int i = part.head().index() + 1; i < part.last(); i++) {
      boolean contrast =
          sentence.token(i).is("rather", "instead") && sentence.token(i + 1).is("than", "of");
      if (contrast) {
        return new Complement(part.head(), part.first(), i - 1, part.turned());
      }
    }
    return part;
  }

  /** "Instead of Y", "rather than Y" beside the verb: Y is not wanted. */
  public List<Complement> setAside(Token verb) {
    List<Complement> found = new ArrayList<>();
    for (Token child : sentence.children(verb, "prep", "advmod", "dobj", "mark")) {
      List<Token> chain = new ArrayList<>(List.of(child));
      chain.addAll(sentence.children(child, "prep"));
      for (Token link : chain) {
        int before = link.index() - 1;
        boolean contrast =
            before >= 0
                && (link.is("of") && sentence.token(before).is("instead")
                    || link.is("than") && sentence.token(before).is("rather"));
        if (contrast) {
          sentence
              .children(link, "pobj")
              .forEach(noun -> found.add(opposite(stretches.noun(noun))));
          sentence
              .children(link, "pcomp")
              .forEach(gerund -> found.add(opposite(stretches.clause(gerund))));
        }
      }
    }
    return found;
  }
}
