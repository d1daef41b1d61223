package org.parley.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The clause of a longer text in which a question is met. */
final class Clause {
  private static final Set<String> OPENERS =
      Set.of("but", "while", "although", "because", "whereas");
  private static final Set<String> UNREAL = Set.of("if", "unless", "whether");

  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "says",
          "said",
          "maintain",
          "maintains",
          "maintained",
          "insist",
          "insists",
          "insisted",
          "argue",
          "argues",
          "argued",
          "claim",
          "claims",
          "claimed",
          "believe",
          "believes",
          "believed",
          "demand",
          "demands",
          "demanded",
          "want",
          "wants",
          "wanted");

  private Clause() {}

  /** The terms between the pauses around a place. */
  static List<Term> around(List<Term> terms, int at) {
    List<Term> clause = new ArrayList<>();
    for (Term term : terms) {
      if (term.parts() || OPENERS.contains(term.form())) {
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

  /** Whether it only supposes. */
  static boolean supposes(List<Term> clause) {
    return clause.stream()
        .anyMatch(term -> UNREAL.contains(term.form().toLowerCase(java.util.Locale.ROOT)));
  }

  /** Whether it tells what somebody else says or wants: "the miners maintain that". */
  static boolean reports(List<Term> clause, int at) {
    boolean other = false;
    for (Term term : clause) {
      if (other && term.at() < at && REPORTING.contains(term.form())) {
        return true;
      }
      other =
          term.asks()
              || other && term.kind() == Term.Kind.PLAIN && !term.keys().contains(Term.FUNCTION);
    }
    return false;
  }
}
