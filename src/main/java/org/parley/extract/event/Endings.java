package org.parley.extract.event;

import org.parley.claim.EventType;
import org.parley.extract.outlook.Outlook;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventNoun;
import org.parley.text.Token;

/** Clauses that tell of the end of what lasted: of a truce, of a ban. */
final class Endings {
  private final Scan scan;
  private final Outlook outlook;

  Endings(Scan scan, Outlook outlook) {
    this.scan = scan;
    this.outlook = outlook;
  }

  /** "The truce collapsed"; "the pact that they signed lapsed" tells of the signing. */
  boolean over(Scan.View view, Token noun, EventNoun row) {
    return scan.lexicon.is("lasting", row.kind().type().name())
        && noun.relates("nsubj")
        && view.sentence().children(noun, "acl", "relcl").isEmpty()
        && view.sentence()
            .head(noun)
            .filter(v -> v.isVerb() && scan.lexicon.is("runs-out", v.lemma()))
            .filter(v -> Outlook.real(outlook.ofVerb(view, v)))
            .isPresent();
  }

  /** "The ban ended in May". */
  boolean ceases(Scan.View view, Token noun, EventNoun row) {
    return row.kind().type() == EventType.SANCTION
        && noun.relates("nsubj")
        && view.sentence()
            .head(noun)
            .filter(v -> v.isVerb() && v.is("end") && view.clauses().object(v).isEmpty())
            .isPresent();
  }
}
