package org.parley.coding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.lexicon.CodeCues.Cue;
import org.parley.lexicon.WordForms;

/**
 * How well a passage's words fit a phrase of a question.
 *
 * @param score from 0 to 1
 * @param extent weight of what was met in the target
 * @param places of the terms of the target that ask the question
 */
record Fit(
    CodeTerms terms, CodePhrase phrase, double score, double extent, TreeSet<Integer> places) {
  /** A near-synonym says somewhat less than the word itself. */
  private static final double SYNONYM = 0.92;

  private static final double IN_SENTENCE = 0.55;
  private static final double IN_ARTICLE = 0.35;
  private static final double ANYWHERE = 0.2;
  private static final double TAKEN_UP = 0.3;
  private static final double PARTY_NEAR = 0.8;
  private static final double OF_A_LABEL = 0.6;
  private static final double A_MODIFIER = 0.8;
  private static final double OTHER_PARTIES = 0.5;
  private static final double DEEPER = 0.2;
  private static final int DEEPEST = 3;

  private static final Set<String> ENDING = Set.of("no", "less", "limit");

  static Optional<Fit> best(CodeTerms question, Setting setting) {
    Optional<Fit> best = Optional.empty();
    for (CodePhrase phrase : question.phrases()) {
      Optional<Fit> fit = of(question, phrase, setting);
      if (fit.isPresent() && fit.get().rank() > best.map(Fit::rank).orElse(0.0)) {
        best = fit;
      }
    }
    return best;
  }

  /** A longer phrase that is met says more than a short one. */
  double rank() {
    return score * (1 + 0.15 * Math.min(3, extent));
  }

  /** Whether who is for what is named here is against what the question asks. */
  boolean turned() {
    return terms.turned(phrase);
  }

  /** Where the question is met first. */
  int at() {
    return places.first();
  }

  /** The same where its head comes again, in other clauses: each place by itself, in order. */
  List<Fit> again(List<Term> target) {
    Optional<Term> head = phrase.head();
    return target.stream()
        .filter(term -> term.at() > places.last() && head.filter(term::meets).isPresent())
        .map(term -> new Fit(terms, phrase, score, extent, new TreeSet<>(Set.of(term.at()))))
        .toList();
  }

  private static Optional<Fit> of(CodeTerms question, CodePhrase phrase, Setting setting) {
    return Met.of(question, phrase, setting)
        .filter(met -> isAbout(met, phrase, setting))
        .map(
            met ->
                new Fit(
                    question, phrase, score(met, question, setting), met.extent(), met.places()));
  }

  /**
   * What of a phrase was met.
   *
   * @param all the weight of its words
   * @param met how much of that the target has, counting what is near
   * @param extent how much of that it has itself, near-synonyms for less
   */
  private record Met(double all, double met, double extent, TreeSet<Integer> places) {
    /** Empty where the head of the phrase is missing. */
    static Optional<Met> of(CodeTerms question, CodePhrase phrase, Setting setting) {
      // asked first: most phrases end here
      if (phrase.head().filter(head -> place(head, setting) < 0).isPresent()) {
        return Optional.empty();
      }
      double all = 0;
      double met = 0;
      double extent = 0;
      TreeSet<Integer> places = new TreeSet<>();
      boolean bare = phrase.head().filter(head -> bare(head, setting)).isPresent();
      for (Term term : phrase.terms()) {
        double weight = phrase.weight(term) * question.telling(term);
        all += weight;
        int at = place(term, setting);
        if (at >= 0) {
          double worth = weight * (sameWord(at, term, setting) ? 1 : SYNONYM);
          met += worth;
          extent += worth;
          if (tells(term, phrase)) {
            places.add(at);
          }
        } else {
          met += weight * Math.max(near(term, setting), tells(term, phrase) && bare ? TAKEN_UP : 0);
        }
      }
      return Optional.of(new Met(all, met, extent, places));
    }
  }

  private static boolean isAbout(Met met, CodePhrase phrase, Setting setting) {
    if (met.places().isEmpty()
        || phrase.head().isEmpty() && met.extent() < OF_A_LABEL * met.all()) {
      return false;
    }
    int first = met.places().first();
    if (phrase.onlyParties() && phrase.turns()) {
      return turns(phrase, setting);
    }
    return (!phrase.onlyParties() || itself(setting.target(), first)) && !beside(setting, first);
  }

  /** "Rein in Norland" is met by who does that to Norland, not by whoever names it. */
  private static boolean turns(CodePhrase phrase, Setting setting) {
    return phrase.terms().stream()
        .filter(term -> term.kind() == Term.Kind.TURN)
        .allMatch(term -> place(term, setting) >= 0);
  }

  private static double score(Met met, CodeTerms question, Setting setting) {
    int first = met.places().first();
    return met.met()
        / met.all()
        * (others(question, setting, first) ? OTHER_PARTIES : 1)
        * (modifies(question, setting, met.places().last()) ? A_MODIFIER : 1)
        * (1 - DEEPER * depth(question, setting, first));
  }

  /**
   * "Cut the toll amid the talks", "cut the toll, amid unease about the talks": what else goes on
   * is not what the target is about.
   */
  private static boolean beside(Setting setting, int at) {
    boolean asked = false;
    boolean aside = false;
    boolean paused = false;
    for (Term term : Clause.joined(setting.target(), at)) {
      if (term.at() >= at) {
        break;
      }
      asked &= !paused || term.is(Cue.ASIDE);
      paused = term.parts();
      aside = !paused && (aside || asked && term.is(Cue.ASIDE));
      asked |= term.kind() == Term.Kind.TOPIC || term.kind() == Term.Kind.BOTH;
    }
    return aside;
  }

  /** "The bill", "any deal": with nothing that says which. */
  private static boolean bare(Term head, Setting setting) {
    int at = place(head, setting);
    for (Term term : setting.target()) {
      if (term.at() == at && !sameWord(term, head)) {
        return false;
      }
      boolean says = term.asks() && !term.meets(head);
      if (says && (term.at() == at - 1 || term.at() == at + 1)) {
        return false;
      }
    }
    return at >= 0;
  }

  private static boolean sameWord(int at, Term term, Setting setting) {
    return term.kind() == Term.Kind.PARTY
        || setting.target().stream().anyMatch(there -> there.at() == at && sameWord(there, term));
  }

  private static boolean sameWord(Term one, Term other) {
    return WordForms.stem(one.form().toLowerCase(Locale.ROOT))
        .equals(WordForms.stem(other.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean tells(Term term, CodePhrase phrase) {
    return switch (term.kind()) {
      case TOPIC, BOTH -> true;
      case PARTY -> phrase.onlyParties();
      case TURN -> false;
      case PLAIN -> phrase.head().filter(term::equals).isPresent();
    };
  }

  /** How many phrases about other things the clause has before it comes to the question. */
  private static int depth(CodeTerms question, Setting setting, int at) {
    int depth = 0;
    boolean other = false;
    for (Term term : Clause.around(setting.target(), at)) {
      if (term.at() >= at) {
        break;
      }
      if (other && term.is(Cue.BETWEEN)) {
        depth++;
        other = false;
      }
      other |=
          term.kind() == Term.Kind.TOPIC
              && term.keys().stream().noneMatch(question.topics()::contains);
    }
    return Math.min(DEEPEST, depth);
  }

  /** "Import tariffs": what another noun follows only says which. */
  private static boolean modifies(CodeTerms question, Setting setting, int at) {
    return setting.target().stream()
        .anyMatch(
            term ->
                term.at() == at + 1
                    && term.kind() == Term.Kind.TOPIC
                    && term.keys().stream().noneMatch(question.topics()::contains));
  }

  /** Whether a target is about a party, and not about something of it or done by it. */
  private static boolean itself(List<Term> target, int at) {
    return target.stream()
        .filter(term -> term.kind() != Term.Kind.PARTY && term.at() < at + 2)
        .noneMatch(
            term ->
                term.asks()
                    || term.at() == at + 1
                        && !term.keys().contains(Term.FUNCTION)
                        && !term.parts());
  }

  /** Whether other parties do it, or have it done to them, than those of the question. */
  private static boolean others(CodeTerms question, Setting setting, int at) {
    Set<String> doers = new TreeSet<>();
    Set<String> goals = new TreeSet<>();
    boolean goal = false;
    boolean said = false;
    boolean of = false;
    boolean named = false;
    for (Term term : Clause.around(setting.target(), at)) {
      // what is said of it afterwards names nobody to whom it is done: "will mean higher costs for"
      said |= term.at() > at && (term.is(Cue.WOULD) || term.is(Cue.BE));
      goal = term.at() > at && !said && (goal || term.is(Cue.GOAL));
      // "Norland give up its fleet": not the holder's
      boolean whose = term.is(Cue.OWN) && term.at() < at && !named;
      named |= Character.isUpperCase(term.form().codePointAt(0));
      if (whose || setting.rule().contains(Cue.DOES)) {
        doers.addAll(setting.holder());
      }
      // "the siege of Malta" does not tell who is besieged
      boolean either =
          of
              && !goal
              && term.at() > at
              && term.actors().stream().anyMatch(question.parties()::contains);
      if (term.kind() == Term.Kind.PARTY && term.at() != at && !said && !either) {
        if (goal || !term.place()) {
          (goal ? goals : doers).addAll(term.actors());
        }
      }
      of = term.form().equals("of");
    }
    return apart(question.goals(), goals) || apart(question.doers(), doers);
  }

  private static boolean apart(Set<String> asked, Set<String> named) {
    return !asked.isEmpty() && !named.isEmpty() && named.stream().noneMatch(asked::contains);
  }

  private static int place(Term term, Setting setting) {
    boolean ending = ending(term);
    for (Term there : setting.target()) {
      if (there.meets(term) || ending && ending(there)) {
        return there.at();
      }
    }
    return -1;
  }

  /** Ending, easing and limiting are one to a question; opposing and delaying are not. */
  private static boolean ending(Term term) {
    return term.kind() == Term.Kind.TURN && term.keys().stream().anyMatch(ENDING::contains);
  }

  private static double near(Term term, Setting setting) {
    boolean party = term.kind() == Term.Kind.PARTY;
    if (term.kind() == Term.Kind.TURN) {
      return 0;
    }
    if (party && term.actors().stream().anyMatch(setting.holder()::contains)
        || has(setting.sentence(), term)) {
      return party ? PARTY_NEAR : IN_SENTENCE;
    }
    if (has(setting.article(), term)) {
      return party ? IN_SENTENCE : IN_ARTICLE;
    }
    return has(setting.anywhere(), term) ? ANYWHERE : 0;
  }

  private static boolean has(Set<String> keys, Term term) {
    return term.keys().stream().anyMatch(keys::contains);
  }
}
