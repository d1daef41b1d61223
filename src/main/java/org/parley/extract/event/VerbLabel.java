package org.parley.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.syntax.Scan;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * What an event that a verb tells of is called, as a headline would: "Chile signed the treaty",
 * "Chile to sign the treaty", "the treaty signed".
 */
final class VerbLabel {
  /** Words of the object, the rest is left out. */
  private static final int LONGEST = 14;

  private VerbLabel() {}

  static String of(Scan scan, Scan.View view, Token verb) {
    Optional<Token> agent = view.clauses().agent(verb);
    Optional<String> doer = agent.flatMap(a -> scan.argument(view, a)).map(d -> d.name);
    Optional<Token> patient = view.clauses().patient(verb).filter(p -> p.index() != verb.index());
    List<String> words = new ArrayList<>();
    if (doer.isEmpty() && patient.isPresent() && suffered(verb, patient.get())) {
      int[] phrase = view.phrases().nounPhrase(patient.get());
      words.add(label(view, phrase));
      if (phrase[0] <= verb.index() && verb.index() <= phrase[1]) {
        return words.getFirst(); // "missiles fired at the port" says it already
      }
      words.add(done(view.sentence(), verb));
      return String.join(" ", words);
    }
    doer.ifPresent(words::add);
    words.add(doer.isPresent() ? active(view.sentence(), verb) : done(view.sentence(), verb));
    patient.ifPresent(p -> words.add(label(view, view.phrases().nounPhrase(p))));
    return String.join(" ", words);
  }

  private static boolean suffered(Token verb, Token patient) {
    return verb.pos().equals("VBN") && patient.index() < verb.index();
  }

  private static String label(Scan.View view, int[] phrase) {
    int last = Math.min(phrase[1], phrase[0] + LONGEST);
    return view.phrases().label(phrase[0], Math.max(last, phrase[0]));
  }

  /** "Not expelled", "pulled out". */
  private static String done(Sentence sentence, Token verb) {
    return not(sentence, verb) + form(sentence, verb);
  }

  private static String form(Sentence sentence, Token verb) {
    return sentence.child(verb, "prt").map(p -> verb.form() + " " + p.form()).orElse(verb.form());
  }

  private static String not(Sentence sentence, Token verb) {
    return sentence.child(verb, "neg").isPresent() ? "not " : "";
  }

  /** With what a form that is not finite needs to be read: "has signed", "not to sign". */
  private static String active(Sentence sentence, Token verb) {
    boolean progressive = verb.pos().equals("VBG");
    if (progressive || sentence.child(verb, "auxpass").isPresent()) {
      return done(sentence, verb);
    }
    return sentence.children(verb, "aux").stream()
        .filter(t -> t.is("have", "do") && Character.isLetter(t.form().codePointAt(0)))
        .findFirst()
        .map(helper -> helper.form() + " " + done(sentence, verb))
        .orElseGet(
            () ->
                not(sentence, verb)
                    + (verb.pos().equals("VB") ? "to " : "")
                    + form(sentence, verb));
  }
}
