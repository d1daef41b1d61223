package org.parley.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.claim.Certainty;
import org.parley.claim.Status;
import org.parley.text.Token;

/**
 * Whether something happened, goes on, is planned, wished for, called off or denied: from tense,
 * modals and what governs it. The governing words stand in {@code words.tsv}.
 */
final class Outlook {
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> OPEN =
      Set.of("could", "may", "might", "can", "should", "must", "ca", "ought", "need");

  /** What was found out. */
  record Finding(Status status, Certainty certainty, boolean negated) {
    Finding with(Status other) {
      return new Finding(other, certainty, negated);
    }
  }

  private final Lexicon lexicon;

  Outlook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Finding ofVerb(Scan.View view, Token verb) {
    return ofVerb(view, verb, 0);
  }

  private Finding ofVerb(Scan.View view, Token verb, int depth) {
    Clauses clauses = view.clauses();
    Certainty certainty = certainty(view, verb);
    boolean negated = clauses.negated(verb);
    Status status = tense(view, verb, depth);
    if (negated) {
      status = Status.DENIED;
    }
    return new Finding(status, certainty, negated);
  }

  private Status tense(Scan.View view, Token verb, int depth) {
    Clauses clauses = view.clauses();
    if (depth > 6) {
      return Status.OCCURRED;
    }
    Optional<Status> governed = governed(view, verb, depth);
    if (governed.isPresent()) {
      return governed.get();
    }
    if (clauses.hasModal(verb, FUTURE)) {
      return Status.PLANNED;
    }
    if (clauses.hasModal(verb, OPEN)) {
      return Status.PROPOSED;
    }
    if (clauses.hasModal(verb, Set.of("would", "'d", "’d"))) {
      return conditional(view, verb) ? Status.PROPOSED : Status.PLANNED;
    }
    if (conditional(view, verb)
        && view.sentence()
            .child(verb, "mark")
            .filter(m -> m.is("if", "unless", "whether"))
            .isPresent()) {
      return Status.PROPOSED;
    }
    if (verb.pos().equals("VBG")) {
      boolean past = clauses.auxiliaries(verb).stream().anyMatch(a -> a.pos().equals("VBD"));
      return clauses.progressive(verb)
          ? (past ? Status.OCCURRED : Status.ONGOING)
          : Status.OCCURRED;
    }
    if ((verb.pos().equals("VBZ") || verb.pos().equals("VBP")) && !view.sentence().headline()) {
      return Status.ONGOING;
    }
    return view.sentence().headline() && clauses.hasTo(verb) ? Status.PLANNED : Status.OCCURRED;
  }

  private static boolean conditional(Scan.View view, Token verb) {
    return view.sentence().children(verb, "mark").stream()
            .anyMatch(m -> m.is("if", "unless", "whether"))
        || view.sentence().children(verb, "advcl").stream()
            .anyMatch(
                clause ->
                    view.sentence().children(clause, "mark").stream()
                        .anyMatch(m -> m.is("if", "unless")));
  }

  /** What a governing verb, adjective or noun decides: "plans to", "ready to", "refused to". */
  private Optional<Status> governed(Scan.View view, Token verb, int depth) {
    Optional<Token> head = view.sentence().head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token governor = head.get();
    boolean complement =
        verb.relates("xcomp", "ccomp", "oprd") || verb.relates("acl") && view.clauses().hasTo(verb);
    boolean gerund = verb.relates("pcomp");
    if (gerund) {
      Optional<Token> above = view.sentence().head(governor);
      return above.flatMap(
          a -> byWord(view, a, a.isVerb() && governor.is("for", "about", "on") ? depth : depth));
    }
    if (verb.relates("conj")
        && governor.isVerb()
        && view.sentence().child(verb, "nsubj", "aux").isEmpty()
        && view.clauses().hasTo(governor)) {
      return governed(view, governor, depth + 1);
    }
    if (complement) {
      Optional<Status> status = byWord(view, governor, depth);
      if (status.isPresent()) {
        return status;
      }
      if (view.clauses().hasTo(verb) || verb.relates("xcomp")) {
        Finding above =
            governor.isVerb()
                ? ofVerb(view, governor, depth + 1)
                : new Finding(Status.PROPOSED, Certainty.CERTAIN, false);
        return Optional.of(above.status());
      }
    }
    if (verb.relates("advcl") && view.clauses().hasTo(verb)) {
      return Optional.of(Status.PROPOSED);
    }
    return Optional.empty();
  }

  private Optional<Status> byWord(Scan.View view, Token word, int depth) {
    String lemma = word.lemma();
    boolean negated = word.isVerb() && view.clauses().negated(word);
    if (lexicon.is("implies-cancelled", lemma)) {
      return Optional.of(Status.CANCELLED);
    }
    if (lexicon.is("implies-denied", lemma)) {
      return Optional.of(negated ? Status.OCCURRED : Status.DENIED);
    }
    if (lexicon.is("implies-planned", lemma)) {
      return Optional.of(negated ? Status.DENIED : Status.PLANNED);
    }
    if (lexicon.is("implies-proposed", lemma)) {
      return Optional.of(Status.PROPOSED);
    }
    if (lexicon.is("implies-ongoing", lemma)) {
      return word.isVerb() && depth < 6 && ofVerb(view, word, depth + 1).status() == Status.PLANNED
          ? Optional.of(Status.PLANNED)
          : Optional.of(Status.ONGOING);
    }
    return Optional.empty();
  }

  /** An event noun, by its modifiers, then by what governs it. */
  Finding ofNoun(Scan.View view, Token noun, Optional<Token> lightVerb) {
    for (Token child : view.sentence().children(noun)) {
      if (!child.relates("nmod", "amod", "compound", "advmod", "acl", "det", "neg")) {
        continue;
      }
      Optional<Status> status = byModifier(child.lemma());
      if (status.isPresent()) {
        return new Finding(status.get(), Certainty.CERTAIN, false);
      }
      if (child.is("no")) {
        return new Finding(Status.DENIED, Certainty.CERTAIN, true);
      }
    }
    if (lightVerb.isPresent()) {
      Finding verb = ofVerb(view, lightVerb.get());
      boolean announced = lexicon.is("announcing", lightVerb.get().lemma());
      return announced && verb.status() == Status.OCCURRED ? verb.with(Status.PLANNED) : verb;
    }
    return governing(view, noun, noun, 0);
  }

  private Optional<Status> byModifier(String lemma) {
    for (Status status : Status.values()) {
      if (lexicon.is("modifier-" + status.notation(), lemma)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  private Finding governing(Scan.View view, Token noun, Token at, int depth) {
    Finding done = new Finding(Status.OCCURRED, Certainty.CERTAIN, false);
    Optional<Token> head = view.sentence().head(at);
    if (head.isEmpty() || depth > 5) {
      return done;
    }
    Token governor = head.get();
    String lemma = governor.lemma();
    if (at.relates("pobj", "pcomp")) {
      if (lexicon.is("before-event", lemma)) {
        return done.with(Status.PLANNED);
      }
      if (lexicon.is("after-event", lemma)) {
        return done;
      }
      Optional<Token> above = view.sentence().head(governor);
      if (lemma.equals("of") && above.filter(a -> a.is("ahead")).isPresent()) {
        return done.with(Status.PLANNED);
      }
      return above.map(a -> byGovernor(view, a, governor, depth)).orElse(done);
    }
    return byGovernor(view, governor, at, depth);
  }

  private Finding byGovernor(Scan.View view, Token governor, Token from, int depth) {
    Finding done = new Finding(Status.OCCURRED, Certainty.CERTAIN, false);
    Optional<Status> word = byWord(view, governor, depth);
    if (word.isPresent()) {
      return done.with(word.get());
    }
    if (governor.isVerb()) {
      boolean carries =
          from.relates("nsubj", "nsubjpass") || lexicon.is("takes-place", governor.lemma());
      Finding verb = ofVerb(view, governor);
      if (carries || verb.status() == Status.PLANNED || verb.status() == Status.PROPOSED) {
        return lexicon.is("takes-place", governor.lemma())
                || verb.status() != Status.DENIED && verb.status() != Status.ONGOING
            ? new Finding(verb.status(), verb.certainty(), verb.negated())
            : done;
      }
      return done;
    }
    if (governor.isNoun() || governor.pos().startsWith("JJ")) {
      return governing(view, governor, governor, depth + 1);
    }
    return done;
  }

  private Certainty certainty(Scan.View view, Token verb) {
    for (Token child : view.sentence().children(verb)) {
      String word = child.form().toLowerCase(Locale.ROOT);
      if (child.relates("aux") && Set.of("may", "might", "could").contains(word)) {
        return Certainty.POSSIBLE;
      }
      if (child.relates("advmod") && lexicon.is("hedge-possible", word)) {
        return Certainty.POSSIBLE;
      }
      if (child.relates("advmod") && lexicon.is("hedge-probable", word)) {
        return Certainty.PROBABLE;
      }
    }
    return Certainty.CERTAIN;
  }
}
