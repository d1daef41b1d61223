package org.parley.extract.outlook;

import java.util.Optional;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.OutlookWord;
import org.parley.text.Sentence;
import org.parley.text.Token;

/** The outlook of a verb: its own form and auxiliaries, then what governs it. */
final class VerbOutlook {
  private static final int DEEPEST = 7;

  private final Lexicon lexicon;
  private final Governors table;
  private final Outlook outlook;

  VerbOutlook(Lexicon lexicon, Governors table, Outlook outlook) {
    this.lexicon = lexicon;
    this.table = table;
    this.outlook = outlook;
  }

  /** Where a verb hangs: on what, and in which frame of the table. */
  private record Place(Token governor, String frame, String via) {}

  Finding of(Scan.View view, Token verb, int depth) {
    Finding own = own(view, verb).hedged(certainty(view, verb));
    if (depth > DEEPEST) {
      return own;
    }
    Token first = shared(view, verb);
    Optional<Place> place = place(view, first);
    if (place.isEmpty()) {
      return own;
    }
    Place at = called(view, place.get());
    Optional<OutlookWord> row =
        table.governing(view.sentence(), at.governor(), at.frame(), at.via());
    if (row.isEmpty() && at.governor().is("be")) {
      at = judged(view, at);
      row = table.governing(view.sentence(), at.governor(), at.frame(), at.via());
    }
    Finding found =
        row.isPresent()
            ? applied(view, first, own, at, row.get(), depth)
            : unlisted(view, first, own, at, depth);
    if (view.negation().of(verb)) {
      found = found.with(Status.DENIED);
    }
    return found.hedged(own.certainty()).negated(own.negated());
  }

  /** "Plans to visit and address": the second verb is governed as the first. */
  private static Token shared(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    Token at = verb;
    for (int i = 0; i < 5 && at.relates("conj"); i++) {
      Optional<Token> head = sentence.head(at).filter(Token::isVerb);
      boolean same =
          head.isPresent()
              && head.get().pos().equals(at.pos())
              && !at.isFinite()
              && sentence.child(at, "nsubj", "nsubjpass").isEmpty()
              && sentence.children(at, "aux").stream().allMatch(a -> a.pos().equals("TO"));
      if (!same) {
        break;
      }
      at = head.get();
    }
    return at;
  }

  private Optional<Place> place(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    boolean gerund =
        verb.pos().equals("VBG") && !view.clauses().progressive(verb) || having(view, verb);
    if (verb.relates("pcomp")) {
      Optional<OutlookWord> own = table.governing(sentence, governor, "ing", "");
      return own.isPresent()
          ? Optional.of(new Place(governor, "ing", ""))
          : sentence
              .head(governor)
              .map(above -> new Place(carrier(sentence, above), "ing", governor.lemma()));
    }
    if (view.clauses().hasTo(verb)) {
      return verb.relates("xcomp", "ccomp", "oprd", "acl", "advcl", "relcl", "acomp", "dep")
          ? Optional.of(new Place(governor, verb.relates("advcl") ? "purpose" : "to", ""))
          : Optional.empty();
    }
    if (verb.relates("xcomp", "ccomp", "oprd", "advcl") && gerund) {
      // "agreed on it, ending the talks": a comma sets it apart
      boolean apart = verb.relates("advcl") && afterComma(sentence, governor, verb);
      return Optional.of(new Place(governor, apart ? "apart" : "ing", ""));
    }
    boolean bare = verb.pos().equals("VB") && view.clauses().auxiliaries(verb).isEmpty();
    if (verb.relates("ccomp", "xcomp") && bare && sentence.child(verb, "mark").isEmpty()) {
      return Optional.of(new Place(governor, "to", ""));
    }
    return verb.relates("ccomp", "acl")
            && !where(sentence, verb)
            && !(verb.relates("acl") && sentence.child(verb, "mark").isEmpty())
        ? Optional.of(new Place(governor, "that", ""))
        : Optional.empty();
  }

  /** "Help Mexico, where many have been killed": the clause says what is so, not what is helped. */
  private static boolean where(Sentence sentence, Token verb) {
    return sentence.children(verb, "advmod", "mark").stream()
        .filter(word -> word.is("where") && word.index() > 0)
        .anyMatch(word -> sentence.token(word.index() - 1).is(","));
  }

  private static boolean afterComma(Sentence sentence, Token governor, Token verb) {
    return governor.index() < verb.index()
        && verb.index() > 0
        && sentence.token(verb.index() - 1).is(",");
  }

  /** "It is unlikely that they meet": the adjective decides. */
  private static Place judged(Scan.View view, Place at) {
    return view.sentence()
        .child(at.governor(), "acomp", "oprd", "attr")
        .map(said -> new Place(said, at.frame(), at.via()))
        .orElse(at);
  }

  /** "Reports that they met are false": the adjective decides, not the report. */
  private Place called(Scan.View view, Place at) {
    return Optional.of(at)
        .filter(a -> a.frame().equals("that") && a.governor().relates("nsubj"))
        .flatMap(a -> view.sentence().head(a.governor()))
        .filter(be -> be.is("be"))
        .flatMap(be -> view.sentence().child(be, "acomp"))
        .map(said -> new Place(said, at.frame(), at.via()))
        .filter(
            judged -> table.governing(view.sentence(), judged.governor(), "that", "").isPresent())
        .orElse(at);
  }

  /** "Stopped short of signing": the preposition hangs on an adverb of the verb. */
  private static Token carrier(Sentence sentence, Token above) {
    return above.relates("advmod") ? sentence.head(above).orElse(above) : above;
  }

  private static boolean having(Scan.View view, Token verb) {
    return verb.pos().equals("VBN")
        && view.sentence().children(verb, "aux").stream()
            .anyMatch(a -> a.is("have") && a.pos().equals("VBG"));
  }

  private Finding applied(
      Scan.View view, Token verb, Finding own, Place at, OutlookWord row, int depth) {
    Finding outer = outlook.ofGovernor(view, at.governor(), depth + 1);
    boolean past = past(view, at.governor());
    boolean then = past && !row.past().isEmpty();
    String cell = then ? row.past() : row.status();
    Certainty certainty = cell.equals("own") ? Certainty.CERTAIN : row.certainty();
    if (lexicon.is("voting", at.governor().lemma()) && lexicon.is("decides", verb.lemma())) {
      return outer;
    }
    boolean perfect = view.clauses().hasTo(verb) && view.clauses().perfect(verb);
    Status inner =
        switch (cell) {
          case "own" -> outer.status() == Status.DENIED ? Status.OCCURRED : outer.status();
          case "tense" -> perfect ? Status.OCCURRED : own.status();
          default -> OutlookWord.status(cell).orElse(own.status());
        };
    if (perfect && !cell.equals("tense") && inner != Status.DENIED) {
      inner = inner == Status.PLANNED && past ? Status.CANCELLED : Status.OCCURRED;
    }
    return Outlook.under(outer, inner, row.negated()).hedged(certainty);
  }

  /**
   * A finite verb of the past, also in a passive or with a copula: "was supposed to", "was due to".
   */
  private static boolean past(Scan.View view, Token governor) {
    Token verb = governor.isVerb() ? governor : view.sentence().head(governor).orElse(governor);
    return verb.pos().equals("VBD")
        || view.clauses().auxiliaries(verb).stream().anyMatch(a -> a.pos().equals("VBD"));
  }

  /** Below a word that the table does not have. */
  private Finding unlisted(Scan.View view, Token verb, Finding own, Place at, int depth) {
    if (at.frame().equals("that")) {
      return reported(view, verb, own, at);
    }
    if (at.frame().equals("ing") || at.frame().equals("apart")) {
      return follows(
          outlook.ofGovernor(view, view.sentence().verbOf(at.governor()), depth + 1), own);
    }
    Finding main = outlook.ofGovernor(view, at.governor(), depth + 1);
    boolean here = Outlook.real(main) || main.status() == Status.PLANNED;
    if (here && lexicon.is("gathering", at.governor().lemma())) {
      return main;
    }
    return Finding.of(
        here && lexicon.is("movement", at.governor().lemma()) ? Status.PLANNED : Status.PROPOSED);
  }

  /**
   * "Said it would": a future seen from the past, and no condition. "Did not conclude that they
   * met": they may have.
   */
  private Finding reported(Scan.View view, Token verb, Finding own, Place at) {
    Token says = at.governor();
    if (lexicon.is("finds-out", says.lemma()) && view.negation().of(says) && Outlook.real(own)) {
      return own.with(Status.PROPOSED).hedged(Certainty.POSSIBLE);
    }
    boolean would = view.clauses().hasModal(verb, lexicon.all("would"));
    return would
            && own.status() == Status.PROPOSED
            && !conditional(view, verb)
            && past(view, at.governor())
        ? own.with(Status.PLANNED)
        : own;
  }

  /** A participle goes with its main verb where that has not happened; else it happened. */
  private static Finding follows(Finding main, Finding own) {
    return switch (main.status()) {
      case PLANNED, PROPOSED -> main;
      case OCCURRED, ONGOING, CANCELLED, DENIED -> own;
    };
  }

  // The verb by itself.

  private Finding own(Scan.View view, Token verb) {
    boolean negated = view.negation().of(verb);
    Optional<OutlookWord> modal = modal(view, verb);
    Finding found = Finding.of(VerbForm.of(view, verb));
    if (modal.isPresent()) {
      Status status = OutlookWord.status(modal.get().status()).orElse(Status.PROPOSED);
      found = Finding.of(status).hedged(modal.get().certainty());
      if (conditional(view, verb) && found.ahead()) {
        found = found.with(Status.PROPOSED);
      }
    }
    if (negated) {
      Optional<Status> otherwise = modal.flatMap(m -> OutlookWord.status(m.negated()));
      found = found.with(otherwise.orElse(Status.DENIED));
    }
    Optional<Status> adverb = adverb(view, verb);
    if (adverb.isPresent()) {
      found = found.with(adverb.get());
    }
    if (question(view, verb) || marked(view, verb) || awaited(view, verb)) {
      found = found.with(Status.PROPOSED).hedged(Certainty.POSSIBLE);
    }
    return found.negated(negated);
  }

  private Optional<OutlookWord> modal(Scan.View view, Token verb) {
    String frame = view.clauses().perfect(verb) ? "modal-perfect" : "modal";
    for (Token auxiliary : view.clauses().auxiliaries(verb)) {
      Optional<OutlookWord> row =
          table
              .word(auxiliary.form(), frame)
              .or(() -> table.word(auxiliary.lemma(), frame))
              .or(() -> table.word(auxiliary.lemma(), "modal"));
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** "If they meet, …": the verb itself is a condition. */
  private boolean marked(Scan.View view, Token verb) {
    return Supposition.inverted(view.sentence(), verb) || table.supposed(view.sentence(), verb);
  }

  /** "Nothing would happen until they met", "will fight until they leave": still to come. */
  private boolean awaited(Scan.View view, Token verb) {
    boolean until =
        view.sentence().children(verb, "mark", "advmod").stream()
            .anyMatch(mark -> mark.is("until", "till"));
    return until
        && view.sentence()
            .head(verb)
            .filter(
                main ->
                    view.clauses().auxiliaries(main).stream()
                        .anyMatch(aux -> table.word(aux.form(), "modal").isPresent()))
            .isPresent();
  }

  /** Whether a condition hangs on the verb, or on the verb that it is the content of. */
  private boolean conditional(Scan.View view, Token verb) {
    return view.sentence().children(verb, "advcl").stream().anyMatch(c -> marked(view, c));
  }

  /** "Will they meet?" */
  private static boolean question(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    boolean asked = sentence.size() > 0 && sentence.token(sentence.size() - 1).form().equals("?");
    if (!asked || verb.head() >= 0) {
      return false;
    }
    Optional<Token> subject = sentence.child(verb, "nsubj", "nsubjpass");
    return subject.isPresent()
        && view.clauses().auxiliaries(verb).stream()
            .anyMatch(a -> a.index() < subject.get().index());
  }

  private Optional<Status> adverb(Scan.View view, Token verb) {
    return view.sentence().children(verb, "advmod").stream()
        .flatMap(a -> table.word(a.form(), "adverb").stream())
        .flatMap(row -> OutlookWord.status(row.status()).stream())
        .findFirst();
  }

  private Certainty certainty(Scan.View view, Token verb) {
    Certainty certainty = Certainty.CERTAIN;
    for (Token adverb : view.sentence().children(verb, "advmod")) {
      String word = adverb.form().toLowerCase(java.util.Locale.ROOT);
      if (lexicon.is("hedge-possible", word)) {
        return Certainty.POSSIBLE;
      }
      if (lexicon.is("hedge-probable", word)) {
        certainty = Certainty.PROBABLE;
      }
    }
    return certainty;
  }
}
