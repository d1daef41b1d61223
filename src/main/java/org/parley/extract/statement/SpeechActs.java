package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.claim.Argument;
import org.parley.claim.Role;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.EventFrame;
import org.parley.text.Token;

/** What is done by saying something, and to whom: a plain statement, a demand, a promise. */
final class SpeechActs {
  private final Scan scan;

  SpeechActs(Scan scan) {
    this.scan = scan;
  }

  /**
   * @param known what the table of cues says of the cue; empty where it says nothing
   */
  SpeechAct of(Scan.View view, Token cue, Optional<Token> speaker, String known) {
    Optional<EventFrame> speechAct =
        cue.isVerb()
            ? EventFrames.frame(scan, view, cue).filter(row -> EventFrames.verbal(scan, cue, row))
            : Optional.empty();
    List<Argument> arguments = new ArrayList<>();
    if (speechAct.isPresent()) {
      speaker.ifPresent(
          s -> scan.arguments(view, s).forEach(d -> arguments.add(new Argument(d.id, Role.AGENT))));
      EventFrames.patients(scan, view, cue, speechAct.get())
          .forEach(d -> arguments.add(new Argument(d.id, Role.RECIPIENT)));
    }
    String said = known.isEmpty() ? "SAY" : inquires(view, cue) ? "Question" : known;
    Optional<Token> bidden =
        speechAct.isEmpty() && said.equals("SAY") ? bidden(view, cue) : Optional.empty();
    if (bidden.isPresent() && speaker.isPresent()) {
      said = "REQUEST";
      scan.arguments(view, speaker.get())
          .forEach(d -> arguments.add(new Argument(d.id, Role.AGENT)));
      scan.arguments(view, bidden.get())
          .forEach(d -> arguments.add(new Argument(d.id, Role.RECIPIENT)));
    }
    return new SpeechAct(speechAct.map(frame -> frame.kind().notation()).orElse(said), arguments);
  }

  /** "Asked whether Chad would pay", "asked how many came". */
  private boolean inquires(Scan.View view, Token cue) {
    return scan.lexicon.is("asking", cue.lemma())
        && view.sentence().children(cue, "ccomp", "advcl").stream()
            .filter(clause -> clause.index() > cue.index())
            .anyMatch(clause -> view.clauses().asks(clause));
  }

  /** "Said that Chad must pay": whoever has to do it is asked to. */
  private Optional<Token> bidden(Scan.View view, Token cue) {
    return view.sentence().children(cue, "ccomp").stream()
        .filter(
            verb ->
                view.clauses().hasModal(verb, scan.lexicon.all("duty"))
                    && !view.clauses().passive(verb))
        .flatMap(verb -> view.sentence().child(verb, "nsubj").stream())
        .filter(
            subject -> !subject.pos().startsWith("PRP") && !scan.arguments(view, subject).isEmpty())
        .findFirst();
  }

  /** To whom it is said; in "according to" the same preposition names who says it. */
  Optional<Integer> addressee(Scan.View view, Token cue, Optional<Token> speaker) {
    Optional<Token> object =
        scan.lexicon.is("addressing", cue.lemma())
            ? view.clauses().object(cue).or(() -> view.sentence().child(cue, "dative"))
            : Optional.empty();
    return object
        .or(() -> view.clauses().prepositional(cue, "to").stream().findFirst())
        .filter(o -> speaker.filter(o::equals).isEmpty())
        .flatMap(o -> scan.argument(view, o))
        .map(d -> d.id);
  }
}
