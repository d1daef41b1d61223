package org.parley.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.claim.Position;
import org.parley.graph.Passage;
import org.parley.lexicon.CodeCues.Cue;

/** From the position on a target to that on the question which the target meets. */
final class Direction {
  private static final Pattern CONDITION = Pattern.compile("\\b(?:if|unless)\\b");

  private static final String NOT = "\\b(?:not|never|no|cannot|\\w+n[’']t)\\b";

  /** What is said before a negation and between it and the word that says how long. */
  private static final Pattern WITHHELD =
      Pattern.compile(
          "(?:(?!\\b(?:and|but)\\b)[^.;,])*?"
              + NOT
              + "(?:(?!"
              + NOT
              + ")[^.;])*?\\b(?:until|unless)\\b");

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}-]+");

  /** The rule for claims without a word of attitude. */
  private static final String ARGUABLE = "judgement:arguable";

  /** The rule for what is said with no word of attitude at all. */
  private static final String SAID = "judgement:said";

  private static final String NECESSITY = "judgement:necessity";

  private final Passage passage;
  private final Fit fit;
  private final Setting setting;
  private final List<Term> target;

  private Direction(Passage passage, Fit fit, Setting setting) {
    this.passage = passage;
    this.fit = fit;
    this.setting = setting;
    this.target = setting.target();
  }

  /** Empty where the words do not tell. */
  static Optional<Position> of(Passage passage, Fit fit, Setting setting) {
    Direction direction = new Direction(passage, fit, setting);
    return switch (passage.kind()) {
      case STANCE -> direction.stance();
      case ACT -> direction.act();
      case SAID ->
          direction
              .said()
              .or(
                  () ->
                      fit.again(setting.target()).stream()
                          .flatMap(later -> new Direction(passage, later, setting).said().stream())
                          .findFirst());
    };
  }

  /** Who vetoes is against it once, not twice. */
  private Optional<Position> act() {
    boolean turns = target.stream().anyMatch(term -> term.kind() == Term.Kind.TURN);
    return seen(turns ? Position.SUPPORTS : passage.position(), target);
  }

  private Optional<Position> stance() {
    Position own = passage.position();
    boolean supports = own == Position.SUPPORTS;
    if (spoken() || eitherWay()) {
      return Optional.empty();
    }
    if (supports
        && (another() || depends() || only() || passage.rule().equals(NECESSITY) && any())) {
      return Optional.of(Position.CONDITIONAL);
    }
    if (own == Position.OPPOSES && withheld()) {
      return Optional.of(Position.CONDITIONAL);
    }
    if (own == Position.UNDECIDED && setting.rule().contains(Cue.WEIGHS)) {
      // who considers doing something under a condition would do it then
      return supposed() ? Optional.of(Position.CONDITIONAL) : Optional.empty();
    }
    if (setting.rule().contains(Cue.WARNS) && ownDoing()) {
      return supposed() ? Optional.of(Position.CONDITIONAL) : seen(Position.SUPPORTS, target);
    }
    boolean claim = passage.rule().startsWith(ARGUABLE) || passage.rule().equals(SAID) || asserts();
    return claim ? claimed(own) : seen(own, Clause.joined(target, fit.at()));
  }

  /** Whether a claim holds something good or bad of the question; else what the speaker asks. */
  private Optional<Position> claimed(Position own) {
    List<Term> clause = Clause.around(target, fit.at());
    Position agreed = own == Position.OPPOSES ? Position.OPPOSES : Position.SUPPORTS;
    boolean speaks =
        !Clause.supposes(clause) && !Clause.reports(clause, fit.at(), setting.holder());
    if (speaks && agreed == Position.SUPPORTS && Clause.asksFor(clause, fit.at())) {
      return seen(agreed, clause);
    }
    return switch (Verdict.of(clause, fit)) {
      case GOOD -> seen(agreed, clause);
      case BAD -> seen(agreed.turned(), clause);
      case NONE -> own == Position.OPPOSES ? Optional.empty() : said();
    };
  }

  /** "Argues that the toll is low": neither the toll nor what it asks is what he is for. */
  private boolean asserts() {
    return setting.rule().contains(Cue.ASSERTS)
        && (setting.rule().contains(Cue.NOT) || target.stream().anyMatch(Direction::tells));
  }

  private static boolean tells(Term term) {
    return term.is(Cue.BE) || term.is(Cue.WOULD) || term.is(Cue.DUTY) || term.is(Cue.TELLS);
  }

  private Optional<Position> said() {
    if (spoken()) {
      return Optional.empty();
    }
    List<Term> clause = Clause.around(target, fit.at());
    if (another() || stepwise() && Clause.asks(clause, setting.holder())) {
      return Optional.of(Position.CONDITIONAL);
    }
    if (setting.attitude().filter(Position.UNDECIDED::equals).isPresent()) {
      return Optional.empty();
    }
    if (feared(clause)) {
      return seen(Position.OPPOSES, clause);
    }
    if (setting.attitude().isPresent() && !asserts()) {
      return seen(setting.attitude().orElseThrow(), clause);
    }
    if (Clause.supposes(clause) || Clause.reports(clause, fit.at(), setting.holder())) {
      return Optional.empty();
    }
    if (Clause.asks(clause, setting.holder())) {
      return seen(Position.SUPPORTS, clause);
    }
    return switch (Verdict.of(clause, fit)) {
      case GOOD -> seen(Position.SUPPORTS, clause);
      case BAD -> seen(Position.OPPOSES, clause);
      case NONE -> Optional.empty();
    };
  }

  private Optional<Position> seen(Position own, List<Term> words) {
    return Optional.of(Turns.turned(words, fit) != fit.turned() ? own.turned() : own);
  }

  private boolean supposed() {
    return passage.sentences().stream().anyMatch(s -> CONDITION.matcher(s).find());
  }

  /** "Declines to comment on the talks". */
  private boolean spoken() {
    return target.stream()
        .dropWhile(term -> term.form().equals("to"))
        .findFirst()
        .filter(term -> term.is(Cue.SPEAKS))
        .isPresent();
  }

  /** "There is concern that the mine": what stands before it is said of it, with no pause. */
  private boolean feared(List<Term> clause) {
    return clause.stream()
        .anyMatch(
            term ->
                term.is(Cue.FEARS)
                    && term.at() < fit.at()
                    && clause.stream()
                        .anyMatch(next -> next.at() == term.at() + 1 && next.is(Cue.BETWEEN)));
  }

  /** "To approve or disapprove": neither of them. */
  private boolean eitherWay() {
    return target.stream().anyMatch(t -> t.form().equals("approve"))
        && target.stream().anyMatch(t -> t.form().equals("disapprove"));
  }

  /** "It would impose sanctions": who warns of what he would do himself threatens with it. */
  private boolean ownDoing() {
    return target.size() > 2 && target.getFirst().is(Cue.SELF) && target.get(1).is(Cue.WOULD);
  }

  /** "The only deal would be one that": for it only so. */
  private boolean only() {
    return target.stream()
        .anyMatch(
            t ->
                t.form().equalsIgnoreCase("only")
                    && t.at() < fit.at()
                    && t.at() >= fit.at() - 2
                    && target.stream()
                        .anyMatch(
                            next ->
                                next.at() == fit.places().last() + 1
                                    && (next.is(Cue.WOULD) || next.is(Cue.BE))));
  }

  /** "Any talks must": for them only so. */
  private boolean any() {
    return target.stream()
        .anyMatch(
            t -> t.form().equalsIgnoreCase("any") && t.at() < fit.at() && t.at() >= fit.at() - 3);
  }

  /** "The toll must be lifted, depending on": for it on a condition. */
  private boolean depends() {
    return stepwise() || target.stream().anyMatch(t -> t.is(Cue.DEPENDS) && t.at() > fit.at());
  }

  /** "A phased lifting of the toll": for it bit by bit. */
  private boolean stepwise() {
    return Clause.joined(target, fit.at()).stream().anyMatch(t -> t.is(Cue.STEPS));
  }

  /**
   * "You can't lift the toll until": against it only so long, and not against what else is told.
   */
  private boolean withheld() {
    List<String> asked =
        target.stream()
            .filter(t -> fit.places().contains(t.at()))
            .map(t -> t.form().toLowerCase(Locale.ROOT))
            .toList();
    return passage.sentences().stream()
        .flatMap(s -> WITHHELD.matcher(s).results())
        .map(m -> WORD_END.splitAsStream(m.group().toLowerCase(Locale.ROOT)).toList())
        .anyMatch(words -> asked.stream().anyMatch(words::contains));
  }

  /** "A better deal" is not the deal at hand. */
  private boolean another() {
    return target.stream().anyMatch(t -> t.is(Cue.ANOTHER) && fit.places().contains(t.at() + 1));
  }
}
