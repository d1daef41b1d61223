package org.parley.extract.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.stance.Anaphors.Named;
import org.parley.extract.syntax.Complement;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Determiners;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * "The move", "that decision", "…, a step that Peru condemned": what somebody did, by the clause
 * that tells of it, in the same sentence or as the main one of the sentence before. Further back it
 * may be another deed, and then the noun stays as it is.
 */
final class Deeds {
  /** In words; a longer clause tells of more than the one deed. */
  private static final int LONGEST = 22;

  private static final Set<String> BELOW = Set.of("advcl", "parataxis", "meta");

  private final Scan scan;

  Deeds(Scan scan) {
    this.scan = scan;
  }

  /** The clause that a noun of doing takes up; empty where it is none, or none is sure. */
  Optional<Named> of(Scan.View view, Complement phrase) {
    Token noun = phrase.head();
    if (!noun.isNoun() || !scan.lexicon.is("deed", noun.lemma())) {
      return Optional.empty();
    }
    if (follows(view, noun)) {
      return clauseBefore(view, view.phrases().core(noun)[0]);
    }
    boolean plural = noun.pos().endsWith("S");
    return Anaphors.isShort(view.sentence(), phrase) && !plural && points(view, noun)
        ? joined(view, noun).or(() -> sentenceBefore(view))
        : Optional.empty();
  }

  private static boolean points(Scan.View view, Token noun) {
    return view.sentence().children(noun, "det").stream()
        .anyMatch(d -> Determiners.TAKING_UP.contains(d.lemma()));
  }

  /** "Chad left the pact, a move that …": an afterthought, and no name for the noun before. */
  private static boolean follows(Scan.View view, Token noun) {
    Sentence sentence = view.sentence();
    int first = view.phrases().core(noun)[0];
    return first > 1
        && sentence.token(first).is("a", "an")
        && sentence.token(first - 1).is(",", "—", "–", "--")
        && noun.relates("appos", "npadvmod", "attr", "dep", "conj", "dobj", "parataxis", "meta")
        && sentence.child(noun, "relcl", "acl").isPresent();
  }

  /** "Chad left the pact, and Peru condemned the move". */
  private Optional<Named> joined(Scan.View view, Token noun) {
    Token verb = view.clauses().clauseOf(noun);
    return Optional.of(verb)
        .filter(v -> v.relates("conj") && view.sentence().child(v, "nsubj").isPresent())
        .flatMap(view.sentence()::head)
        .filter(first -> first.index() < verb.index() && isDeed(view, first))
        .flatMap(first -> told(view, first, view.phrases().clause(verb)[0] - 1));
  }

  private Optional<Named> clauseBefore(Scan.View view, int end) {
    Sentence sentence = view.sentence();
    return sentence.tokens().subList(0, end).stream()
        .filter(verb -> isDeed(view, verb) && !verb.relates("relcl", "acl", "advcl"))
        .reduce((earlier, later) -> later)
        .flatMap(verb -> told(view, verb, end - 2));
  }

  private Optional<Named> sentenceBefore(Scan.View view) {
    if (view.sentence().index() == 0) {
      return Optional.empty();
    }
    Scan.View before = scan.views.get(view.sentence().index() - 1);
    return before.sentence().tokens().stream()
        .filter(token -> token.relates("root") && token.isVerb())
        .findFirst()
        .map(root -> announced(before, root).orElse(root))
        .filter(verb -> isDeed(before, verb))
        .flatMap(verb -> told(before, verb, before.sentence().size() - 1));
  }

  /** "Chad said it would leave the pact": it would leave the pact. */
  private Optional<Token> announced(Scan.View view, Token root) {
    return scan.lexicon.cueVerb(root.lemma()).isEmpty()
        ? Optional.empty()
        : view.sentence()
            .child(root, "ccomp")
            .filter(said -> view.clauses().hasModal(said, scan.lexicon.all("will")))
            .or(
                () ->
                    view.sentence()
                        .child(root, "ccomp")
                        .filter(said -> view.clauses().perfect(said)));
  }

  /** Whether somebody named or described does something that the lexicon knows as an act. */
  private boolean isDeed(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    Optional<Token> subject = sentence.child(verb, "nsubj", "nsubjpass");
    boolean told =
        verb.isVerb()
            && (verb.isFinite() || !view.clauses().auxiliaries(verb).isEmpty())
            && (scan.lexicon.is("act", verb.lemma())
                || !scan.lexicon.eventVerb(verb.lemma()).isEmpty());
    return told
        && subject.filter(s -> s.index() < verb.index() && acts(sentence, verb, s)).isPresent()
        && sentence.child(verb, "dobj", "prep", "xcomp", "nsubjpass").isPresent()
        && !view.negation().of(verb)
        && !sentence.tokens().getLast().is("?")
        && scan.quotes.overlapping(verb.span()).isEmpty();
  }

  /** A noun, or, in what somebody announced, the pronoun that is likely himself. */
  private static boolean acts(Sentence sentence, Token verb, Token subject) {
    return subject.isNoun()
        || verb.relates("ccomp")
            && subject.is("it", "he", "she", "they")
            && sentence.head(verb).filter(said -> said.relates("root")).isPresent();
  }

  private Optional<Named> told(Scan.View view, Token verb, int end) {
    Sentence sentence = view.sentence();
    int first =
        sentence
            .child(verb, "nsubj", "nsubjpass")
            .map(subject -> view.phrases().core(subject)[0])
            .orElse(verb.index());
    int last = Math.min(end, view.phrases().range(verb, BELOW)[1]);
    for (Token joined : sentence.children(verb, "conj")) {
      last = joined.index() <= last ? view.phrases().clause(joined)[0] - 1 : last;
    }
    last = upToComma(sentence, verb, last);
    return last > verb.index() && last - first < LONGEST && !pointsOn(sentence, first, last)
        ? Optional.of(new Named(view, new Complement(verb, first, last)))
        : Optional.empty();
  }

  /** What comes after a comma says more than the deed. */
  private static int upToComma(Sentence sentence, Token verb, int last) {
    for (int i = verb.index() + 1; i <= last; i++) {
      if (sentence.token(i).is(",", ";", "—", "–", "--")) {
        return i - 1;
      }
    }
    return last;
  }

  /** Whether the words themselves take up something: "announced it", "condemned the move". */
  private boolean pointsOn(Sentence sentence, int first, int last) {
    List<Token> words = sentence.tokens().subList(first, last + 1);
    return words.stream()
        .anyMatch(
            t ->
                t.is("it", "this", "that", "these", "those", "them")
                        && !t.relates("mark", "det", "nsubj")
                    || scan.lexicon.is("deed", t.lemma()) && t.relates("dobj", "nsubj"));
  }
}
