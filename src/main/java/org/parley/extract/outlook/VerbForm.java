package org.parley.extract.outlook;

import org.parley.claim.Status;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/** What a verb's form says of its outlook: "met", "is meeting", in a headline "to meet". */
final class VerbForm {
  private VerbForm() {}

  /** From the form and "be" or "have" alone. */
  static Status of(Scan.View view, Token verb) {
    Clauses clauses = view.clauses();
    boolean headline = view.sentence().headline();
    return switch (verb.pos()) {
      case "VBG" ->
          clauses.progressive(verb) && clauses.auxiliaries(verb).stream().anyMatch(Token::isPresent)
              ? Status.ONGOING
              : Status.OCCURRED;
      case "VBZ", "VBP" -> headline ? Status.OCCURRED : Status.ONGOING;
      case "VB" -> {
        if (clauses.hasTo(verb) && (headline || verb.head() < 0)) {
          yield Status.PLANNED;
        }
        if (headline) {
          yield Status.OCCURRED;
        }
        boolean order =
            verb.head() < 0
                && clauses.auxiliaries(verb).isEmpty()
                && view.sentence().child(verb, "nsubj", "nsubjpass").isEmpty();
        yield order ? Status.PROPOSED : Status.OCCURRED;
      }
      case "VBN" -> underWay(view, verb) ? Status.ONGOING : Status.OCCURRED;
      default -> Status.OCCURRED;
    };
  }

  /** "Is being sent", "the help being sent", but "was being sent". */
  private static boolean underWay(Scan.View view, Token verb) {
    return view.sentence().children(verb, "auxpass").stream()
            .anyMatch(be -> be.form().equalsIgnoreCase("being"))
        && view.clauses().auxiliaries(verb).stream().noneMatch(aux -> aux.pos().equals("VBD"));
  }
}
