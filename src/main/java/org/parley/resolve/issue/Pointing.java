package org.parley.resolve.issue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.claim.Target;
import org.parley.lexicon.Determiners;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Whether the words of a target point at something that the article has told of. */
final class Pointing {
  private static final Set<String> DEMONSTRATIVE =
      Determiners.with(Determiners.POINTING, Set.of("both", "such", "any", "another", "either"));

  private Pointing() {}

  /** "the deal", "its proposal": the reader is expected to know which. */
  static boolean of(Target target, Sentence sentence) {
    return !universal(target, sentence) && points(head(target, sentence), target, sentence);
  }

  static boolean universal(Target target, Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> target.span().contains(t.span()) && t.is("all", "every"));
  }

  /** Of "the lifting of these sanctions" it is the last noun that points. */
  private static boolean points(Token head, Target target, Sentence sentence) {
    List<Token> children = sentence.children(head);
    if (children.stream()
        .anyMatch(t -> DEMONSTRATIVE.contains(t.lemma()) || t.pos().equals("PRP$"))) {
      return true;
    }
    Optional<Token> object =
        Stream.concat(
                children.stream(),
                children.stream()
                    .filter(t -> t.relates("prep") && t.index() > head.index())
                    .flatMap(t -> sentence.children(t).stream()))
            .filter(t -> t.relates("dobj", "pobj", "pcomp") && target.span().contains(t.span()))
            .findFirst();
    return object
        .map(t -> points(t, target, sentence))
        .orElseGet(() -> children.stream().anyMatch(t -> t.is("the")));
  }

  static Token head(Target target, Sentence sentence) {
    List<Token> inside =
        sentence.tokens().stream().filter(t -> target.span().contains(t.span())).toList();
    return inside.stream()
        .filter(t -> !t.relates("punct"))
        .filter(t -> inside.stream().noneMatch(other -> other.index() == t.head()))
        .findFirst()
        .orElseGet(inside::getFirst);
  }
}
