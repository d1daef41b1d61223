package org.parley.extract.outlook;

import org.parley.claim.Status;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.text.Token;

/** What a verb's form says of its outlook: "met", "is meeting", in a headline "to meet". */
final class VerbForm {
  private final Lexicon lexicon;

  VerbForm(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** From the form and "be" or "have" alone. */
  Status of(Scan.View view, Token verb) {
    Clauses clauses = view.clauses();
    boolean headline = view.sentence().headline();
    return switch (verb.pos()) {
      case "VBG" ->
          clauses.progressive(verb) && goesOn(view, verb) ? Status.ONGOING : Status.OCCURRED;
      case "VBZ", "VBP" -> headline ? Status.OCCURRED : Status.ONGOING;
      case "VB" -> {
        if (headline) {
          yield clauses.hasTo(verb) ? Status.PLANNED : Status.OCCURRED;
        }
        boolean order =
            verb.head() < 0
                && clauses.auxiliaries(verb).isEmpty()
                && view.sentence().child(verb, "nsubj", "nsubjpass").isEmpty();
        yield order ? Status.PROPOSED : Status.OCCURRED;
      }
      default -> Status.OCCURRED;
    };
  }

  /** "Is sending ships", and in the tense of what is reported: "said that it was sending ships". */
  private boolean goesOn(Scan.View view, Token verb) {
    boolean now = view.clauses().auxiliaries(verb).stream().anyMatch(Token::isPresent);
    return now
        || verb.relates("ccomp")
            && view.sentence()
                .head(verb)
                .filter(says -> says.pos().equals("VBD"))
                .filter(says -> !lexicon.cueVerb(says.lemma()).isEmpty())
                .isPresent();
  }
}
