package org.parley.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.extract.frame.EventFrames;
import org.parley.extract.frame.Particles;
import org.parley.extract.syntax.Clauses;
import org.parley.extract.syntax.Content;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Cue;
import org.parley.lexicon.EventFrame;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * Statements made by verbs: their subject is the source, their complement or a quotation the
 * content. Which verbs, with which complements, stands in {@code cue-verbs.tsv}.
 */
final class CueVerbs {
  private final Scan scan;
  private final SpanIndex<Span> quotes;
  private final Attributions attributions;
  private final CueComplements complements;

  CueVerbs(Scan scan, SpanIndex<Span> quotes, Attributions attributions) {
    this.scan = scan;
    this.quotes = quotes;
    this.attributions = attributions;
    this.complements = new CueComplements(scan, quotes);
  }

  void find(Scan.View view, Token verb) {
    List<Cue> cues = scan.lexicon.cueVerb(verb.lemma());
    if (verb.relates("nmod", "compound", "amod")) {
      return;
    }
    if (cues.isEmpty()) {
      bySpeechAct(view, verb);
    } else {
      byCue(view, verb, cues);
    }
  }

  private void byCue(Scan.View view, Token verb, List<Cue> cues) {
    Clauses clauses = view.clauses();
    Optional<Token> speaker = clauses.agent(verb);
    for (Cue cue : cues) {
      if (!Particles.belongs(view, verb, cue.particle())) {
        continue;
      }
      if (cue.particle().startsWith("as ")) {
        // "the agency cited a source as saying": the source's words
        speaker = clauses.patient(verb).or(() -> clauses.subject(verb));
      }
      if (speaker.isEmpty() && clauses.passive(verb)) {
        if (nobody(view, verb, cue)) {
          return;
        }
        continue;
      }
      List<Evidence> content = complements.of(view, verb, cue, speaker);
      if (content.isEmpty()) {
        continue;
      }
      if (speaker.isEmpty() && cue.takes("quote")) {
        speaker = beside(view, verb);
      }
      if (speaker.filter(t -> hedge(view, verb, t, cue.act())).isPresent()) {
        return;
      }
      if (speaker.isEmpty() && !attributions.quoted(content)) {
        continue;
      }
      attributions.add(
          view, verb, speaker, content, cue.act(), CueRule.of("cue-verb:" + verb.lemma()));
      return;
    }
  }

  /**
   * "The vote is expected to fail", "he was accused of fraud": nobody is named who says so. The
   * content is what the passive would say as a clause of its own.
   */
  private boolean nobody(Scan.View view, Token verb, Cue cue) {
    Optional<Token> subject = view.clauses().subject(verb);
    if (!cue.takes("pass") || subject.isEmpty()) {
      return false;
    }
    Content content = new Content(view);
    for (Token child : view.sentence().children(verb, "xcomp", "ccomp", "oprd", "prep", "acl")) {
      if (child.index() > verb.index()
          && (!child.relates("prep") || child.is("of", "as", "for", "with"))) {
        content.range(view.phrases().clause(child), verb);
      }
    }
    if (content.isEmpty()) {
      return false;
    }
    if (!subject.get().is("it", "there")) {
      content.range(view.phrases().nounPhrase(subject.get()), verb);
    }
    attributions.add(
        view,
        verb,
        Optional.empty(),
        content.parts(),
        cue.act(),
        CueRule.of("cue-passive:" + verb.lemma()));
    return true;
  }

  /**
   * The noun beside a cue whose subject the parser lost: "…", Durand said; "…", said a spokeswoman
   * for the bank. Only beside a quotation or a comma, where nothing else can stand.
   */
  private Optional<Token> beside(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    int after = verb.index() + 1;
    if (after < sentence.size() && opens(sentence.token(after)) && ends(view, verb.index() - 1)) {
      int last = after;
      while (last < sentence.size() - 1
          && !sentence.token(last).isNoun()
          && opens(sentence.token(last))) {
        last++;
      }
      while (last < sentence.size() - 1 && sentence.token(last + 1).isNoun()) {
        last++;
      }
      Token head = sentence.token(last);
      return Optional.of(head).filter(t -> t.isNoun() || t.isPronoun()).filter(t -> outside(t));
    }
    int before = verb.index() - 1;
    while (before > 0 && sentence.token(before).relates("aux", "advmod", "neg")) {
      before--;
    }
    return before < 0
        ? Optional.empty()
        : Optional.of(sentence.token(before))
            .filter(t -> t.isNoun() || t.is("he", "she", "they", "i", "we"))
            .filter(this::outside);
  }

  private boolean outside(Token token) {
    return !quotes.meets(token.span());
  }

  /** Whether a noun phrase can go on here. */
  private static boolean opens(Token token) {
    return token.isNoun()
        || token.isPronoun()
        || List.of("DT", "JJ", "CD", "PRP$", "NNP").contains(token.pos());
  }

  /** Whether a quotation or a comma stands here. */
  private static boolean ends(Scan.View view, int index) {
    return index >= 0
        && (Phrases.isQuote(view.sentence().token(index)) || view.sentence().token(index).is(","));
  }

  /**
   * "I think", "you know" inside a quotation, and attitudes of what has none ("state law wants"):
   * no attribution of their own.
   */
  private boolean hedge(Scan.View view, Token verb, Token speaker, String act) {
    String form = speaker.form().toLowerCase(Locale.ROOT);
    boolean inside = quotes.holds(verb.span());
    if (form.equals("you") || inside && scan.lexicon.is("first-person", form)) {
      return true;
    }
    boolean embedded =
        verb.pos().equals("VB")
            && view.clauses().hasTo(verb)
            && verb.relates("acl", "advcl", "pcomp");
    if (embedded) {
      return true;
    }
    boolean attitude = act.equals("Belief") || verb.pos().equals("VB") && verb.relates("xcomp");
    boolean nobody = scan.arguments(view, speaker).isEmpty() && !scan.lexicon.is("somebody", form);
    // "state law wants a permit" thinks nothing; "the ad wonders whether" is somebody's words
    boolean asks = view.sentence().child(verb, "ccomp").isPresent();
    return attitude && nobody && !asks;
  }

  /**
   * A verbal frame of the event table whose verb is no cue in itself: its object is the content.
   */
  private void bySpeechAct(Scan.View view, Token verb) {
    Optional<EventFrame> frame =
        EventFrames.frame(scan, view, verb).filter(row -> EventFrames.verbal(scan, verb, row));
    Optional<Token> speaker = view.clauses().agent(verb);
    if (frame.isEmpty() || speaker.isEmpty()) {
      return;
    }
    Content content = new Content(view);
    for (Token child : view.sentence().children(verb, "dobj", "prep", "xcomp", "ccomp")) {
      if (child.index() > verb.index()) {
        content.range(view.phrases().clause(child), verb);
      }
    }
    if (!content.isEmpty()) {
      attributions.add(
          view, verb, speaker, content.parts(), "SAY", CueRule.of("speech-act:" + verb.lemma()));
    }
  }
}
