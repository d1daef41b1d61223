package org.parley.extract.stance;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Words in the middle of a target that are no part of it: the preposition of "accused Peru of
 * closing the port", the verdict of "Peru is unlikely to sign", the aside of "the raid, which
 * failed, was a mistake".
 */
record Skipped(int first, int last) {

  static Optional<Skipped> of(Scan.View view, Token head, int first, int last) {
    Sentence sentence = view.sentence();
    return preposition(head, first)
        .or(() -> verdict(view, head, first))
        .or(() -> aside(view, head, first, last))
        .filter(skipped -> skipped.first > first && skipped.last < last)
        .filter(skipped -> skipped.last < sentence.size() - 1);
  }

  private static Optional<Skipped> preposition(Token head, int first) {
    int preposition = head.relates("pcomp") && head.pos().equals("VBG") ? head.head() : -1;
    return preposition > first && preposition < head.index()
        ? Optional.of(new Skipped(preposition, preposition))
        : Optional.empty();
  }

  private static Optional<Skipped> verdict(Scan.View view, Token head, int first) {
    Sentence sentence = view.sentence();
    Optional<Token> to =
        sentence.children(head, "aux").stream().filter(a -> a.pos().equals("TO")).findFirst();
    Optional<Token> above = head.relates("xcomp") ? sentence.head(head) : Optional.empty();
    Optional<Token> copula =
        above.filter(a -> a.relates("acomp")).flatMap(sentence::head).or(() -> above);
    boolean said =
        to.isPresent()
            && copula.filter(c -> c.is("be") && c.index() > first).isPresent()
            && sentence.child(copula.get(), "acomp").isPresent();
    return said
        ? Stream.concat(copula.stream(), sentence.children(copula.get(), "aux").stream())
            .mapToInt(Token::index)
            .filter(i -> i > first)
            .min()
            .stream()
            .filter(from -> from < to.get().index())
            .mapToObj(from -> new Skipped(from, to.get().index() - 1))
            .findFirst()
        : Optional.empty();
  }

  /** A relative clause between commas, before the verb of the clause. */
  private static Optional<Skipped> aside(Scan.View view, Token head, int first, int last) {
    Sentence sentence = view.sentence();
    return sentence.tokens().subList(first, last + 1).stream()
        .filter(verb -> verb.relates("relcl") && verb.index() < head.index())
        .map(verb -> view.phrases().clause(verb))
        .filter(clause -> clause[0] > first + 1 && clause[1] + 1 < head.index())
        .filter(clause -> sentence.token(clause[0]).pos().startsWith("W"))
        .filter(
            clause ->
                sentence.token(clause[0] - 1).is(",") && sentence.token(clause[1] + 1).is(","))
        .map(clause -> new Skipped(clause[0] - 1, clause[1] + 1))
        .findFirst();
  }
}
