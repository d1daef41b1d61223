package org.parley.coding;

import java.util.List;
import java.util.Set;
import org.parley.lexicon.CodeCues.Cue;

/** Whether a clause says that what it is about is good or bad, or does good or harm. */
final class Verdict {
  /** In words that are no function words, from what turns to what is good or bad. */
  private static final int REACH = 3;

  private static final Set<String> RELATIVE = Set.of("that", "which", "who");

  private Verdict() {}

  /** By what comes after the topic, if that says anything; else by what comes before it. */
  static Term.Value of(List<Term> clause, Fit fit) {
    int last = fit.places().last();
    // what the question is about is no verdict on it: "offensive"
    List<Term> said =
        clause.stream()
            .filter(t -> t.keys().stream().noneMatch(fit.terms().topics()::contains))
            // "sanctions relief" is what is judged
            .filter(t -> t.at() != last + 1 || t.kind() != Term.Kind.TURN)
            .toList();
    int after = sum(said.stream().filter(t -> t.at() > last).toList());
    int judged = after != 0 ? after : sum(said.stream().filter(t -> t.at() < fit.at()).toList());
    if (judged == 0) {
      return Term.Value.NONE;
    }
    return judged > 0 ? Term.Value.GOOD : Term.Value.BAD;
  }

  /**
   * "No threat", "prevents a war": what turns stands before what it turns; what is good is none
   * where it is harmed ("hurts growth"). "Ends a war that has cost lives": what is said of what is
   * turned tells no more.
   */
  private static int sum(List<Term> terms) {
    int sum = 0;
    int turning = -REACH;
    int harming = -REACH;
    int at = 0;
    for (Term term : terms) {
      if (!term.keys().contains(Term.FUNCTION)) {
        at++;
      }
      if (turning > 0 && RELATIVE.contains(term.form())) {
        break;
      }
      boolean turned = at - turning < REACH;
      boolean harmed = at - harming < REACH;
      sum +=
          switch (term.value()) {
            case GOOD -> turned || harmed ? -1 : 1;
            case BAD -> turned ? 1 : -1;
            case NONE -> 0;
          };
      if (term.kind() == Term.Kind.TURN || term.is(Cue.NOT) || term.is(Cue.MENDS)) {
        turning = at;
      }
      if (term.value() == Term.Value.BAD) {
        harming = at;
      } else if (term.is(Cue.BE) || term.is(Cue.WOULD) || term.is(Cue.BEGINS)) {
        harming = -REACH;
      }
    }
    return sum;
  }
}
