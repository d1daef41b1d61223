package org.parley.extract.outlook;

import java.util.Optional;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.OutlookWord;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What is only supposed, asked, or said not to be so: "if Peru backs it", "had Peru backed it",
 * "unclear whether", "no evidence that", "it is not true that". Nobody is told to hold what stands
 * there.
 */
public final class Supposition {
  private static final int DEEPEST = 12;

  private final Governors table;

  public Supposition(Lexicon lexicon) {
    this.table = new Governors(lexicon);
  }

  /** Whether the word stands in such a clause, whatever lies between. */
  public boolean holds(Scan.View view, Token word) {
    Sentence sentence = view.sentence();
    Token at = word;
    for (int i = 0; i < DEEPEST; i++) {
      if (table.supposed(sentence, at) || inverted(sentence, at) || unfounded(view, at)) {
        return true;
      }
      Optional<Token> above = sentence.head(at);
      // what a relative clause adds is told for its own sake
      if (above.isEmpty() || at.relates("relcl")) {
        return false;
      }
      // "had Peru joined, Chile would have left": parsers join the one to the other
      boolean main = at.relates("conj", "ccomp") && inverted(sentence, above.get());
      if (main && above.get().index() < at.index()) {
        return false;
      }
      at = above.get();
    }
    return false;
  }

  /** "Had they met, …", "were they to meet", "should they meet". */
  static boolean inverted(Sentence sentence, Token verb) {
    Optional<Token> subject = sentence.child(verb, "nsubj", "nsubjpass");
    boolean asked = sentence.tokens().getLast().is("?");
    boolean itself =
        verb.form().equalsIgnoreCase("were")
            && subject.filter(s -> s.index() > verb.index()).isPresent()
            && first(sentence, verb);
    if (itself && !asked) {
      return true;
    }
    return !asked
        && subject.isPresent()
        && verb.index() > subject.get().index()
        && sentence.children(verb, "aux", "auxpass").stream()
            .filter(aux -> aux.index() < subject.get().index())
            .filter(aux -> first(sentence, aux))
            .anyMatch(
                aux ->
                    aux.is("should")
                        || aux.form().equalsIgnoreCase("had")
                        || aux.form().equalsIgnoreCase("were"));
  }

  /** Whether a clause begins with the word: "so had Peru" and "nor should Peru" suppose nothing. */
  private static boolean first(Sentence sentence, Token auxiliary) {
    return auxiliary.index() == 0
        || sentence.token(auxiliary.index() - 1).relates("punct")
        || sentence.token(auxiliary.index() - 1).is("that");
  }

  /** "It is untrue that they met", "there is no evidence that they met". */
  private boolean unfounded(Scan.View view, Token clause) {
    Sentence sentence = view.sentence();
    Optional<Token> above =
        clause.relates("ccomp", "acl", "csubj", "xcomp", "advcl")
                && sentence.child(clause, "mark").filter(m -> m.is("that")).isPresent()
            ? sentence.head(clause)
            : Optional.empty();
    if (above.isEmpty()) {
      return false;
    }
    Token said =
        table.isCopula(above.get())
            ? sentence.child(above.get(), "acomp", "oprd", "attr").orElse(above.get())
            : above.get();
    return table
        .governing(sentence, said, "that", "")
        .filter(row -> said.isVerb() ? open(row) : denies(view, said, row))
        .isPresent();
  }

  private static boolean open(OutlookWord row) {
    return row.certainty() == Certainty.POSSIBLE && proposed(row.status());
  }

  private static boolean proposed(String cell) {
    return OutlookWord.status(cell).filter(Status.PROPOSED::equals).isPresent();
  }

  private static boolean denies(Scan.View view, Token said, OutlookWord row) {
    boolean negated =
        view.negation().ofAttitude(said)
            || said.isNoun()
                && view.sentence().children(said, "det", "neg").stream()
                    .anyMatch(d -> d.is("no", "little"))
            || said.isNoun()
                && view.sentence()
                    .head(said)
                    .filter(h -> h.isVerb() && view.negation().of(h))
                    .isPresent();
    String cell = negated ? row.negated() : row.status();
    return OutlookWord.status(cell).filter(s -> s == Status.DENIED).isPresent()
        || !negated && open(row);
  }
}
