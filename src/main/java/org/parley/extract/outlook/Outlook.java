package org.parley.extract.outlook;

import java.util.Optional;
import java.util.Set;
import org.parley.claim.Status;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.OutlookWord;
import org.parley.text.Token;

/**
 * Whether something happened, goes on, is planned, wished for, called off or denied: from tense,
 * modals and what governs it ({@code outlook.tsv}).
 */
public final class Outlook {
  /** Events that others bring about only if they are real themselves. */
  private static final Set<Status> REAL = Set.of(Status.OCCURRED, Status.ONGOING);

  private final VerbOutlook verbs;
  private final NounOutlook nouns;

  public Outlook(Lexicon lexicon) {
    Governors table = new Governors(lexicon);
    this.verbs = new VerbOutlook(lexicon, table, this);
    this.nouns = new NounOutlook(lexicon, table, this);
  }

  public Finding ofVerb(Scan.View view, Token verb) {
    return verbs.of(view, verb, 0);
  }

  /** An event noun, by its modifiers, then by what governs it. */
  public Finding ofNoun(Scan.View view, Token noun, Optional<Token> lightVerb) {
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
    boolean untilThen = OutlookWord.status(whenNegated).filter(Status.ONGOING::equals).isPresent();
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
              OutlookWord.status(whenNegated)
                  .orElse(
                      switch (inner) {
                        case DENIED -> Status.OCCURRED;
                        case CANCELLED -> Status.PLANNED;
                        case OCCURRED, ONGOING, PLANNED, PROPOSED -> Status.DENIED;
                      }));
    };
  }

  public static boolean real(Finding finding) {
    return REAL.contains(finding.status());
  }
}
