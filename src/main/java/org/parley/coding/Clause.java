package org.parley.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.lexicon.CodeCues.Cue;

/** The clause of a longer text in which a question is met. */
final class Clause {
  private Clause() {}

  /** The terms between the pauses around a place. */
  static List<Term> around(List<Term> terms, int at) {
    List<Term> clause = new ArrayList<>();
    for (Term term : terms) {
      if (term.parts() || term.is(Cue.BEGINS)) {
        if (term.at() > at) {
          break;
        }
        clause.clear();
      } else {
        clause.add(term);
      }
    }
    return clause;
  }

  /** The terms between the words that begin another clause, whatever pauses are among them. */
  static List<Term> joined(List<Term> terms, int at) {
    List<Term> joined = new ArrayList<>();
    for (Term term : terms) {
      if (term.is(Cue.BEGINS)) {
        if (term.at() > at) {
          break;
        }
        joined.clear();
      } else {
        joined.add(term);
      }
    }
    return joined;
  }

  /** Whether it only supposes. */
  static boolean supposes(List<Term> clause) {
    return clause.stream().anyMatch(term -> term.is(Cue.SUPPOSES));
  }

  /** Whether it tells what somebody else says or wants: "the miners maintain that". */
  static boolean reports(List<Term> clause, int at, Set<String> holder) {
    boolean other = false;
    for (Term term : clause) {
      if (other && term.at() < at && term.is(Cue.REPORTS)) {
        return true;
      }
      boolean carried =
          other
              && term.kind() == Term.Kind.PLAIN
              && !term.is(Cue.BETWEEN)
              && !term.is(Cue.SELF)
              && !term.parts();
      other = term.asks() && !self(term, holder) || carried;
    }
    return false;
  }

  /** Whether it asks for what it is about, in the speaker's own name. */
  static boolean asks(List<Term> clause, Set<String> holder) {
    return clause.stream().anyMatch(term -> term.is(Cue.DUTY)) || wishes(clause, holder);
  }

  /** "Must get out of this terrible war": what is asked for, however bad it is that is left. */
  static boolean asksFor(List<Term> clause, int at) {
    return clause.stream().anyMatch(term -> term.is(Cue.DUTY) && term.at() < at);
  }

  /** "We want": the speaker's own wish, not one that he tells of. */
  private static boolean wishes(List<Term> clause, Set<String> holder) {
    boolean self = false;
    boolean joined = false;
    for (Term term : clause) {
      if (term.is(Cue.WISH) && self) {
        return true;
      }
      self = self(term, holder) || self && (term.kind() == Term.Kind.PLAIN || joined);
      // "we and Norland want"
      joined = term.form().equals("and");
    }
    return false;
  }

  /** "We"; of a spokesman his state, too: "Norland hopes". */
  private static boolean self(Term term, Set<String> holder) {
    return term.is(Cue.SELF) || term.actors().stream().anyMatch(holder::contains);
  }
}
