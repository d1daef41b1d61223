package org.parley.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Position;
import org.parley.graph.Passage;

/** From the position on a target to that on the question which the target meets. */
final class Direction {
  private static final Set<String> DUTY =
      Set.of("must", "should", "need", "needs", "ought", "right", "deserve", "deserves");
  private static final Set<String> WISH =
      Set.of(
          "want",
          "wants",
          "wanted",
          "support",
          "supports",
          "supported",
          "hope",
          "hopes",
          "welcome",
          "welcomes",
          "favor",
          "favors",
          "favour",
          "favours",
          "back",
          "backs",
          "prefer",
          "prefers",
          "like",
          "glad",
          "happy",
          "committed",
          "ready",
          "willing",
          "urge",
          "urges");
  private static final Set<String> SELF = Set.of("i", "we", "he", "she", "it", "they");
  private static final Set<String> BE = Set.of("be", "been", "is", "are", "being", "was", "were");
  private static final Set<String> NOT = Set.of("not", "never", "no");
  private static final Set<String> OTHER = Set.of("better", "different", "tougher", "stronger");

  private static final Set<String> WARNING =
      Set.of("warn", "caution", "threaten", "warning", "threat");

  /** To decline to speak of something is not to decline it. */
  private static final Set<String> COMMENT =
      Set.of("comment", "discuss", "elaborate", "speculate", "answer", "respond", "say");

  private static final Set<String> OWN = Set.of("it", "he", "she", "they", "we", "i");
  private static final Set<String> WOULD = Set.of("would", "will", "could", "may", "might");

  private Direction() {}

  /** Empty where the words do not tell. */
  static Optional<Position> of(Passage passage, Fit fit, List<Term> target) {
    return switch (passage.kind()) {
      case STANCE -> stance(passage, fit, target);
      case ACT -> act(passage, fit, target);
      case SAID -> said(fit, target);
    };
  }

  /** Who vetoes is against it once, not twice. */
  private static Optional<Position> act(Passage passage, Fit fit, List<Term> target) {
    boolean turns = target.stream().anyMatch(term -> term.kind() == Term.Kind.TURN);
    return Optional.of(seen(turns ? Position.SUPPORTS : passage.position(), fit, target));
  }

  private static Optional<Position> stance(Passage passage, Fit fit, List<Term> target) {
    Position own = passage.position();
    if (own == Position.SUPPORTS && another(fit, target)) {
      return Optional.of(Position.CONDITIONAL);
    }
    boolean supposed =
        passage.sentences().stream().anyMatch(q -> q.matches("(?s).*\\b(if|unless)\\b.*"));
    if (own == Position.UNDECIDED && verb(passage.rule()).equals("consider")) {
      return supposed ? Optional.of(Position.CONDITIONAL) : Optional.empty();
    }
    if (WARNING.contains(verb(passage.rule())) && ownDoing(target)) {
      return Optional.of(supposed ? Position.CONDITIONAL : seen(Position.SUPPORTS, fit, target));
    }
    List<Term> clause = Clause.around(target, fit.at());
    Term.Value value = value(clause, fit);
    boolean arguable = passage.rule().startsWith("judgement:arguable");
    boolean claim = arguable || asserts(passage.rule());
    if (claim && value != Term.Value.NONE) {
      boolean good = value == Term.Value.GOOD == (own != Position.OPPOSES);
      Position seen = good ? Position.SUPPORTS : Position.OPPOSES;
      return Optional.of(turned(fit, clause) ? seen.turned() : seen);
    }
    if (undecided(target)) {
      return Optional.empty();
    }
    return claim ? said(fit, target) : Optional.of(seen(own, fit, target));
  }

  /** "To approve or disapprove": neither of them. */
  private static boolean undecided(List<Term> target) {
    return target.stream().anyMatch(t -> t.form().equals("or"))
        && target.stream()
            .anyMatch(t -> t.form().startsWith("disapprov") || t.form().equals("reject"))
        && target.stream().anyMatch(t -> t.form().startsWith("approv"));
  }

  private static Optional<Position> said(Fit fit, List<Term> target) {
    List<Term> clause = Clause.around(target, fit.at());
    if (Clause.supposes(clause) || Clause.reports(clause, fit.at())) {
      return Optional.empty();
    }
    boolean duty =
        clause.stream().anyMatch(t -> DUTY.contains(t.form().toLowerCase(Locale.ROOT)))
            || wishes(clause);
    if (duty) {
      return Optional.of(seen(Position.SUPPORTS, fit, clause));
    }
    return switch (value(clause, fit)) {
      case GOOD -> Optional.of(seen(Position.SUPPORTS, fit, clause));
      case BAD -> Optional.of(seen(Position.OPPOSES, fit, clause));
      case NONE -> Optional.empty();
    };
  }

  /** "We want": the speaker's own wish, not one that he tells of. */
  private static boolean wishes(List<Term> clause) {
    boolean self = false;
    for (Term term : clause) {
      String form = term.form().toLowerCase(Locale.ROOT);
      if (WISH.contains(form) && self) {
        return true;
      }
      self = SELF.contains(form) || self && term.kind() == Term.Kind.PLAIN;
    }
    return false;
  }

  private static Position seen(Position own, Fit fit, List<Term> target) {
    return turned(fit, target) ? own.turned() : own;
  }

  private static boolean turned(Fit fit, List<Term> target) {
    return turns(target, fit) != fit.turned();
  }

  private static String verb(String rule) {
    return rule.substring(rule.indexOf(':') + 1);
  }

  /** "It would impose sanctions": who warns of what he would do himself threatens with it. */
  private static boolean ownDoing(List<Term> target) {
    return target.size() > 2
        && OWN.contains(target.getFirst().form().toLowerCase(Locale.ROOT))
        && WOULD.contains(target.get(1).form());
  }

  private static boolean asserts(String rule) {
    return List.of(
            "believe", "argue", "assert", "claim", "contend", "maintain", "stress", "reiterate")
        .contains(rule.substring(rule.indexOf(':') + 1));
  }

  /** "Any talks must": for them only so. */
  private static boolean any(Fit fit, List<Term> target) {
    return target.stream()
        .anyMatch(
            t -> t.form().equalsIgnoreCase("any") && t.at() < fit.at() && t.at() >= fit.at() - 3);
  }

  /** "A better deal" is not the deal at hand. */
  private static boolean another(Fit fit, List<Term> target) {
    return target.stream()
        .anyMatch(
            t ->
                OTHER.contains(t.form().toLowerCase(Locale.ROOT))
                    && fit.places().contains(t.at() + 1));
  }

  /** Whether what turns stands before the topic, or what was done to it after it. */
  private static boolean turns(List<Term> target, Fit fit) {
    boolean turned = false;
    for (Term term : target) {
      boolean own = term.keys().stream().anyMatch(fit.terms().topics()::contains);
      boolean turning =
          term.kind() == Term.Kind.TURN && !notOnly(term, target)
              || term.kind() == Term.Kind.BOTH && !own;
      if (turning && (term.at() < fit.at() || undone(term, fit, target))) {
        turned = !turned;
      }
    }
    return turned;
  }

  private static boolean notOnly(Term term, List<Term> target) {
    return term.form().equals("not")
        && target.stream().anyMatch(t -> t.at() == term.at() + 1 && t.form().equals("only"));
  }

  /** "Sanctions relief", "the tariffs be lifted". */
  private static boolean undone(Term turning, Fit fit, List<Term> target) {
    int last = fit.places().last();
    if (turning.at() <= last) {
      return false;
    }
    // "sanctions against Norland" are not turned by whom they are against
    boolean next = turning.at() == last + 1 && !turning.keys().contains("against");
    boolean passive =
        target.stream()
            .anyMatch(
                term ->
                    term.at() < turning.at()
                        && term.at() >= turning.at() - 2
                        && BE.contains(term.form()));
    return next || passive && turning.at() - last < 6;
  }

  /** What the clause says of the topic: what comes after it, if that says anything. */
  private static Term.Value value(List<Term> clause, Fit fit) {
    int last = fit.places().last();
    // what the question is about is no judgement on it: "offensive"
    List<Term> said =
        clause.stream()
            .filter(t -> t.keys().stream().noneMatch(fit.terms().topics()::contains))
            .toList();
    int after = sum(said.stream().filter(t -> t.at() > last).toList());
    int sum = after != 0 ? after : sum(said.stream().filter(t -> t.at() < fit.at()).toList());
    boolean not = clause.stream().anyMatch(t -> NOT.contains(t.form()));
    int judged = not ? -sum : sum;
    return judged == 0 ? Term.Value.NONE : judged > 0 ? Term.Value.GOOD : Term.Value.BAD;
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
