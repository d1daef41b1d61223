package org.parley.extract.stance;

import java.util.Optional;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/**
 * What a warning asks for: "warned that the dam must be mended" is for mending it, and "warned that
 * it would close the port" tells what whoever warns will do.
 */
final class Warnings {
  private Warnings() {}

  /**
   * @param verb of the clause that tells what is warned of
   */
  static boolean demands(Scan.View view, Scan scan, Token warning, Token verb) {
    return demands(view, scan, warning.lemma(), verb);
  }

  static boolean demands(Scan.View view, Scan scan, String warning, Token verb) {
    if (!verb.isVerb() || !scan.lexicon.is("alerting", warning)) {
      return false;
    }
    boolean due =
        view.clauses().hasModal(verb, scan.lexicon.all("duty"))
            || verb.is("need") && !view.clauses().passive(verb);
    Optional<Token> subject = view.sentence().child(verb, "nsubj");
    boolean own =
        subject.filter(s -> s.is("it", "they", "we", "he", "she")).isPresent()
            && view.clauses().hasModal(verb, scan.lexicon.all("will"))
            && !view.clauses().passive(verb)
            && !verb.is("be")
            && !scan.lexicon.is("involuntary", verb.lemma());
    return due || own;
  }
}
