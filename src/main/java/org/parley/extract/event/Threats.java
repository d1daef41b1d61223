package org.parley.extract.event;

import java.util.Optional;
import org.parley.claim.EventTrigger;
import org.parley.claim.Role;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.frame.Participants;
import org.parley.extract.outlook.Finding;
import org.parley.extract.syntax.Scan;
import org.parley.text.Token;

/** "If they cross the border, we will strike": who says so threatens. */
final class Threats {
  private final Scan scan;

  Threats(Scan scan) {
    this.scan = scan;
  }

  boolean makes(Scan.View view, Token verb) {
    return scan.lexicon.is("harms", verb.lemma())
        && view.clauses().hasModal(verb, scan.lexicon.all("intends"))
        && !view.negation().of(verb)
        && view.clauses().subject(verb).filter(s -> s.is("i", "we")).isPresent()
        && condition(view, verb).isPresent();
  }

  Optional<Occasion> event(Scan.View view, Token verb, String label) {
    Participants roles = new Participants();
    view.clauses().subject(verb).ifPresent(s -> roles.add(scan.arguments(view, s), Role.AGENT));
    view.clauses()
        .object(verb)
        .ifPresent(object -> roles.add(EventFrames.related(scan, view, object, 0), Role.RECIPIENT));
    condition(view, verb)
        .flatMap(view.clauses()::subject)
        .ifPresent(s -> roles.add(scan.arguments(view, s), Role.RECIPIENT));
    return Optional.of(
        new Occasion(
            verb,
            "THREATEN",
            label,
            Finding.DONE,
            Optional.empty(),
            verb,
            roles,
            true,
            EventTrigger.THREAT,
            "event-verb:" + verb.lemma()));
  }

  /** The verb of the clause with "if" or "unless". */
  private static Optional<Token> condition(Scan.View view, Token verb) {
    return view.sentence().children(verb, "advcl").stream()
        .filter(clause -> view.clauses().opens(clause, "supposing"))
        .findFirst();
  }
}
