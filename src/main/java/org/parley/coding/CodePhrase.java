package org.parley.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.lexicon.CodeCues.Cue;

/**
 * A phrase of a question, as far as its words tell one question from another.
 *
 * @param terms without function words
 * @param head the term without which the phrase is not met; empty for labels, which are no phrases
 */
record CodePhrase(String words, List<Term> terms, Optional<Term> head) {
  CodePhrase {
    terms = List.copyOf(terms);
  }

  static CodePhrase of(String words, TermReader reader) {
    List<Term> terms = new ArrayList<>();
    Optional<Term> head = Optional.empty();
    boolean ended = false;
    for (Term term : reader.read(words)) {
      if (term.is(Cue.BETWEEN) || term.is(Cue.GOAL) || term.is(Cue.PARTNER)) {
        // "lifting of sanctions": the head is what is lifted
        ended |= head.filter(h -> h.kind() != Term.Kind.TURN).isPresent();
      }
      if (term.keys().contains(Term.FUNCTION) || term.parts()) {
        continue;
      }
      terms.add(term);
      if (!ended && term.kind() != Term.Kind.TURN) {
        head =
            // "deporting migrants": the head is what is done, not to whom
            head.filter(
                    h ->
                        h.kind() == Term.Kind.BOTH
                            || term.kind() == Term.Kind.PARTY && !h.keys().isEmpty())
                .or(() -> Optional.of(term));
      }
    }
    return new CodePhrase(words, terms, head);
  }

  CodePhrase asLabel() {
    return new CodePhrase(words, terms, Optional.empty());
  }

  /** What a term weighs beside the others of the phrase. */
  double weight(Term term) {
    boolean main = head.filter(term::equals).isPresent();
    return switch (term.kind()) {
      case TOPIC, BOTH -> 1;
      case PARTY -> onlyParties() ? 1 : 0.4;
      case TURN -> 0.4;
      case PLAIN -> main ? 0.8 : 0.3;
    };
  }

  boolean onlyParties() {
    return terms.stream()
        .noneMatch(term -> term.kind() == Term.Kind.TOPIC || term.kind() == Term.Kind.BOTH);
  }

  /** Whether it can be met at all. */
  boolean asks() {
    return terms.stream().anyMatch(Term::asks);
  }

  boolean turns() {
    return terms.stream().anyMatch(term -> term.kind() == Term.Kind.TURN);
  }
}
