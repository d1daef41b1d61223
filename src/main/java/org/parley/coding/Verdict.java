package org.parley.coding;

import java.util.List;
import org.parley.lexicon.CodeCues.Cue;

/** Whether a clause says that what it is about is good or bad, or does good or harm. */
final class Verdict {
  private Verdict() {}

  /** By what comes after the topic, if that says anything; else by what comes before it. */
  static Term.Value of(List<Term> clause, Fit fit) {
    int last = fit.places().last();
    // what the question is about is no verdict on it: "offensive"
    List<Term> said =
        clause.stream()
            .filter(t -> t.keys().stream().noneMatch(fit.terms().topics()::contains))
            .toList();
    int after = sum(said.stream().filter(t -> t.at() > last).toList());
    int sum = after != 0 ? after : sum(said.stream().filter(t -> t.at() < fit.at()).toList());
    int judged = clause.stream().anyMatch(t -> t.is(Cue.NOT)) ? -sum : sum;
    if (judged == 0) {
      return Term.Value.NONE;
    }
    return judged > 0 ? Term.Value.GOOD : Term.Value.BAD;
  }

  private static int sum(List<Term> terms) {
    int sum = 0;
    for (Term term : terms) {
      sum +=
          switch (term.value()) {
            case GOOD -> 1;
            case BAD -> -1;
            case NONE -> 0;
          };
    }
    return sum;
  }
}
