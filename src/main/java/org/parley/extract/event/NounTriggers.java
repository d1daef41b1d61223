package org.parley.extract.event;

import org.parley.claim.EventType;
import org.parley.claim.Mention;
import org.parley.extract.frame.EventNouns;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.TimeWordKind;
import org.parley.lexicon.TimeWords;
import org.parley.text.Token;

/** Whether a noun of {@code event-nouns.tsv} can tell of an event where it stands. */
final class NounTriggers {
  private final Scan scan;
  private final EventNouns nouns;

  NounTriggers(Scan scan, EventNouns nouns) {
    this.scan = scan;
    this.nouns = nouns;
  }

  /** No verb in disguise, no part of a name, a date or another noun, and not "any meeting". */
  boolean tells(Scan.View view, Token noun) {
    boolean verb =
        noun.pos().equals("VBG") && !nominalGerund(view, noun)
            || view.sentence().child(noun, "dobj").isPresent();
    boolean part =
        noun.relates("compound", "nmod")
            && view.sentence().head(noun).filter(Token::isNoun).isPresent();
    boolean general =
        view.sentence().children(noun, "det").stream().anyMatch(d -> d.is("any", "every", "each"));
    return !verb
        && !mereTalk(view, noun)
        && !shows(view, noun)
        && !signed(view, noun)
        && !part
        && !general
        && !insideName(view, noun)
        && !holdsOthers(view, noun)
        && !view.sentence().inTime(noun)
        && !month(noun);
  }

  /** "In Kampala in March": nobody marches. */
  private static boolean month(Token noun) {
    return noun.isProper()
        && !TimeWords.value(TimeWordKind.MONTH_NAME, noun.form()).equals(noun.form());
  }

  /** "There is talk of a strike": nobody meets. */
  private boolean mereTalk(Scan.View view, Token noun) {
    return noun.is("talk")
        && noun.pos().equals("NN")
        && !view.clauses().prepositional(noun, "of", "about").isEmpty();
  }

  /** "A demonstration that they can win": it shows something, and nobody marches. */
  private boolean shows(Scan.View view, Token noun) {
    return scan.lexicon.is("shows-that", noun.lemma())
        && view.sentence().children(noun, "acl", "ccomp").stream()
            .flatMap(clause -> view.sentence().children(clause, "mark").stream())
            .anyMatch(mark -> mark.is("that"));
  }

  /** "The signing of the treaty" tells of one event. */
  private boolean signed(Scan.View view, Token noun) {
    return view.sentence()
        .head(noun)
        .filter(of -> noun.relates("pobj") && of.is("of"))
        .flatMap(view.sentence()::head)
        .filter(above -> above.isNoun() && scan.lexicon.is("signing", above.lemma()))
        .filter(above -> nouns.entry(view, above).isPresent())
        .isPresent();
  }

  /** "A round of strikes" is strikes. */
  private boolean holdsOthers(Scan.View view, Token noun) {
    return scan.lexicon.is("series", noun.lemma())
        && view.clauses().prepositional(noun, "of").stream()
            .anyMatch(
                of ->
                    nouns
                        .entry(view, of)
                        .filter(r -> r.kind().type() != EventType.CONSULT)
                        .isPresent());
  }

  /** "The Summit Coalition": a word of a name tells of nothing. */
  private boolean insideName(Scan.View view, Token noun) {
    return scan.within(view, 0, view.sentence().tokens().size() - 1).stream()
        .anyMatch(
            d -> d.kind == Mention.Kind.NAMED && d.first <= noun.index() && noun.index() <= d.last);
  }

  /** "The bombing of the port", not "bombing ports". */
  private static boolean nominalGerund(Scan.View view, Token token) {
    return token.relates("pobj", "dobj", "nsubj", "nsubjpass")
        && view.sentence().child(token, "det", "poss", "nmod").isPresent();
  }
}
