package org.parley.coding;

import java.util.List;
import org.parley.lexicon.CodeCues.Cue;

/** What turns a target: whether to be for it is to be against what it is about. */
final class Turns {
  /** In words, from the topic to what is done to it: "the tariffs will all be lifted". */
  private static final int REACH = 6;

  private Turns() {}

  /** Whether what turns stands before the topic, or what was done to it after it. */
  static boolean turned(List<Term> target, Fit fit) {
    boolean turned = false;
    for (Term term : target) {
      boolean turning =
          switch (term.kind()) {
            case TURN -> !notOnly(term, target);
            case BOTH -> term.keys().stream().noneMatch(fit.terms().topics()::contains);
            case TOPIC, PARTY, PLAIN -> false;
          };
      if (turning
          && !asked(term, fit)
          && (term.at() < fit.at() || undone(term, fit, target) || denied(term, fit, target))) {
        turned = !turned;
      }
    }
    return turned;
  }

  /** "Rein in Norland", where that is the question. */
  private static boolean asked(Term term, Fit fit) {
    return fit.phrase().onlyParties() && fit.phrase().terms().stream().anyMatch(term::meets);
  }

  /** "The summit will not be held". */
  private static boolean denied(Term term, Fit fit, List<Term> target) {
    int last = fit.places().last();
    return term.is(Cue.NOT)
        && term.at() > last
        && term.at() - last < REACH
        && target.stream()
            .anyMatch(t -> t.at() == term.at() - 1 && (t.is(Cue.WOULD) || t.is(Cue.DUTY)));
  }

  private static boolean notOnly(Term term, List<Term> target) {
    return term.is(Cue.NOT)
        && target.stream().anyMatch(t -> t.at() == term.at() + 1 && t.form().equals("only"));
  }

  /** "Sanctions relief", "the tariffs be lifted". */
  private static boolean undone(Term turning, Fit fit, List<Term> target) {
    int last = fit.places().last();
    if (turning.at() <= last) {
      return false;
    }
    // "sanctions against Norland" are not turned by whom they are against
    boolean next = turning.at() == last + 1 && !turning.is(Cue.GOAL);
    boolean passive =
        target.stream()
            .anyMatch(
                term ->
                    term.at() < turning.at() && term.at() >= turning.at() - 2 && term.is(Cue.BE));
    return next || passive && turning.at() - last < REACH;
  }
}
