package org.parley.extract;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.text.Token;

/**
 * Whether something happened, goes on, is planned, wished for, called off or denied: from tense,
 * modals and what governs it ({@code outlook.tsv}).
 */
final class Outlook {
  /**
   * What was found out.
   *
   * @param negated whether the event's own word is negated
   * @param ahead whether the words look forward, so that "on Monday" is the next one
   */
  record Finding(Status status, Certainty certainty, boolean negated, boolean ahead) {
    static final Finding DONE = of(Status.OCCURRED);

    static Finding of(Status status) {
      return new Finding(status, Certainty.CERTAIN, false, lookingAhead(status));
    }

    Finding with(Status other) {
      return new Finding(other, certainty, negated, ahead || lookingAhead(other));
    }

    /** The less sure of the two. */
    Finding hedged(Certainty other) {
      return other.compareTo(certainty) > 0 ? new Finding(status, other, negated, ahead) : this;
    }

    Finding negated(boolean value) {
      return new Finding(status, certainty, value, ahead);
    }

    private static boolean lookingAhead(Status status) {
      return status == Status.PLANNED || status == Status.PROPOSED;
    }
  }

  /** Events that others bring about only if they are real themselves. */
  private static final Set<Status> REAL = Set.of(Status.OCCURRED, Status.ONGOING);

  private final VerbOutlook verbs;
  private final NounOutlook nouns;

  Outlook(Lexicon lexicon) {
    OutlookTable table = new OutlookTable();
    this.verbs = new VerbOutlook(lexicon, table, this);
    this.nouns = new NounOutlook(lexicon, table, this);
  }

  Finding ofVerb(Scan.View view, Token verb) {
    return verbs.of(view, verb, 0);
  }

  /** An event noun, by its modifiers, then by what governs it. */
  Finding ofNoun(Scan.View view, Token noun, Optional<Token> lightVerb) {
    return nouns.of(view, noun, lightVerb);
  }

  /** What a governing verb, adjective or noun is itself. */
  Finding ofGovernor(Scan.View view, Token governor, int depth) {
    if (governor.isVerb()) {
      return verbs.of(view, governor, depth);
    }
    if (governor.isNoun()) {
      return nouns.governed(view, governor, depth);
    }
    Optional<Token> copula = view.sentence().head(governor).filter(Token::isVerb);
    return copula.map(verb -> verbs.of(view, verb, depth)).orElse(Finding.DONE);
  }

  /**
   * What a row says of an event below a word that is itself only planned, wished for or denied:
   * "may decide to", "refused to agree to", "scrapped its plans to". What "must stop" goes on.
   */
  static Finding under(Finding outer, Status inner, String whenNegated) {
    Finding found = Finding.of(inner).hedged(outer.certainty());
    boolean untilThen = OutlookTable.status(whenNegated).filter(Status.ONGOING::equals).isPresent();
    if (untilThen && outer.ahead() && !real(outer)) {
      return found.with(Status.ONGOING);
    }
    return switch (outer.status()) {
      case OCCURRED, ONGOING, PLANNED -> found;
      case PROPOSED ->
          found.with(
              switch (inner) {
                case CANCELLED -> Status.PLANNED;
                case OCCURRED, ONGOING, PLANNED, PROPOSED, DENIED -> Status.PROPOSED;
              });
      case CANCELLED -> found.with(inner == Status.CANCELLED ? Status.PLANNED : Status.CANCELLED);
      case DENIED ->
          found.with(
              OutlookTable.status(whenNegated)
                  .orElse(
                      switch (inner) {
                        case DENIED -> Status.OCCURRED;
                        case CANCELLED -> Status.PLANNED;
                        case OCCURRED, ONGOING, PLANNED, PROPOSED -> Status.DENIED;
                      }));
    };
  }

  static boolean real(Finding finding) {
    return REAL.contains(finding.status());
  }
}
