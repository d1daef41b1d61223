package org.parley.resolve.issue;

import java.util.List;
import java.util.stream.Stream;
import org.parley.claim.Target;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Whether a target tells what is so and asks nothing of anybody: who says that missiles struck is
 * not for missiles, and who says that a president lied does not praise him.
 */
final class Told {
  private final Sentence sentence;
  private final Token verb;
  private final List<Token> helpers;

  private Told(Sentence sentence, Token verb) {
    this.sentence = sentence;
    this.verb = verb;
    this.helpers = sentence.children(verb, "aux", "auxpass");
  }

  /** Of a target as a whole. */
  static Told of(Target target, Sentence sentence) {
    return new Told(sentence, Pointing.head(target, sentence));
  }

  /** Of a clause in it. */
  static Told of(Token verb, Sentence sentence) {
    return new Told(sentence, verb);
  }

  /** "The president is above the law", but not "the president should resign". */
  boolean clause() {
    return verb.isVerb()
        && sentence.child(verb, "nsubj", "nsubjpass").isPresent()
        && helpers.stream().noneMatch(t -> t.pos().equals("MD"))
        && Stream.concat(Stream.of(verb), helpers.stream()).anyMatch(Token::isFinite)
        && !due();
  }

  /** "Missiles struck the town", but not "the strike was right": that is for strikes. */
  boolean event() {
    return clause() && (verb.is("be") ? placed() : past());
  }

  /** "Needs to go", "has to go". */
  private boolean due() {
    return verb.is("need", "have") && sentence.child(verb, "xcomp").isPresent();
  }

  /** "Was behind the attack". */
  private boolean placed() {
    return sentence.child(verb, "prep").isPresent()
        && sentence.child(verb, "acomp", "attr").isEmpty();
  }

  private boolean past() {
    return verb.pos().equals("VBD")
        || helpers.stream().anyMatch(t -> t.is("have") || t.pos().equals("VBD"));
  }
}
