package org.parley.extract.syntax;

import java.util.Optional;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** Subjects that the parser hangs elsewhere than on their verb. */
final class DisplacedSubjects {
  private final Sentence sentence;

  DisplacedSubjects(Sentence sentence) {
    this.sentence = sentence;
  }

  /** One that hangs on another word of the verb. */
  Optional<Token> below(Token verb) {
    return onAuxiliary(verb);
  }

  /** One that hangs on a phrase before the verb. */
  Optional<Token> before(Token verb) {
    return afterDate(verb).or(() -> afterPhrase(verb));
  }

  /** "Is once again asking": on the auxiliary. */
  private Optional<Token> onAuxiliary(Token verb) {
    return sentence.children(verb, "aux").stream()
        .flatMap(aux -> sentence.child(aux, "nsubj", "nsubjpass").stream())
        .findFirst();
  }

  /** "On Tuesday Macron met": the parser may take the subject for the last word of the date. */
  private Optional<Token> afterDate(Token verb) {
    if (!verb.isFinite()) {
      return Optional.empty();
    }
    return sentence.children(verb).stream()
        .filter(child -> child.index() < verb.index())
        .flatMap(
            child ->
                child.relates("advmod")
                    ? sentence.children(child, "prep").stream()
                    : java.util.stream.Stream.of(child))
        .filter(child -> child.relates("prep"))
        .flatMap(preposition -> sentence.child(preposition, "pobj").stream())
        .filter(
            object ->
                object.isProper() && object.index() < verb.index() && !sentence.inTime(object))
        .filter(object -> sentence.children(object, "compound").stream().anyMatch(sentence::inTime))
        .findFirst();
  }

  /** "In a statement, Macron said": the parser may take the subject for what the statement is. */
  private Optional<Token> afterPhrase(Token verb) {
    if (!verb.isFinite() || !verb.relates("root", "ccomp", "conj")) {
      return Optional.empty();
    }
    return sentence.children(verb, "prep").stream()
        .filter(preposition -> preposition.index() < verb.index())
        .flatMap(preposition -> sentence.child(preposition, "pobj").stream())
        .flatMap(object -> sentence.children(object, "appos").stream())
        .filter(subject -> subject.isProper() && endsBefore(subject, verb))
        .findFirst();
  }

  private boolean endsBefore(Token noun, Token verb) {
    int last = sentence.subtree(noun).stream().mapToInt(Token::index).max().orElse(noun.index());
    return last == verb.index() - 1;
  }
}
