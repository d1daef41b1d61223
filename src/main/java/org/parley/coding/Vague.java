package org.parley.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Position;

/** Targets that do not say by themselves what they are about: "the move", "it", an actor. */
final class Vague {
  private Vague() {}

  static boolean asksNothing(List<Term> target) {
    return target.stream()
        .noneMatch(term -> term.kind() == Term.Kind.TOPIC || term.kind() == Term.Kind.BOTH);
  }

  /** Where it names actors, they do what the question is about. */
  static boolean canMean(List<Term> target, CodeTerms question) {
    Set<String> named = new TreeSet<>();
    target.forEach(term -> named.addAll(term.actors()));
    return named.isEmpty() || named.stream().anyMatch(question.doers()::contains);
  }

  static Position position(Position own, List<Term> target, Fit fit) {
    long turns = target.stream().filter(term -> term.kind() == Term.Kind.TURN).count();
    boolean turned = (turns % 2 == 1) != fit.turned();
    return turned ? own.turned() : own;
  }
}
