package org.parley.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.text.Sentence;
import org.parley.text.Token;

/**
 * Statements made by verbs: their subject is the source, their complement or a quotation the
 * content. Which verbs, with which complements, stands in {@code cue-verbs.tsv}.
 */
final class CueVerbs {
  private final Scan scan;
  private final List<Span> quotes;
  private final Attributions attributions;

  CueVerbs(Scan scan, List<Span> quotes, Attributions attributions) {
    this.scan = scan;
    this.quotes = quotes;
    this.attributions = attributions;
  }

  void find(Scan.View view, Token verb) {
    List<Table.Row> rows = scan.lexicon.cueVerb(verb.lemma());
    if (verb.relates("nmod", "compound", "amod")) {
      return;
    }
    if (rows.isEmpty()) {
      bySpeechAct(view, verb);
      return;
    }
    Clauses clauses = view.clauses();
    Optional<Token> speaker = clauses.agent(verb);
    for (Table.Row row : rows) {
      if (row.has("particle") && clauses.preposition(verb, row.get("particle")).isEmpty()) {
        continue;
      }
      List<Evidence> content = content(view, verb, row, speaker);
      if (content.isEmpty()) {
        continue;
      }
      if (speaker.filter(t -> hedge(view, verb, t, row.get("act"))).isPresent()) {
        return;
      }
      if (speaker.isEmpty() && (!attributions.quoted(content) || clauses.passive(verb))) {
        continue;
      }
      attributions.add(view, verb, speaker, content, row.get("act"), "cue-verb:" + verb.lemma());
      return;
    }
  }

  /**
   * "I think", "you know" inside a quotation, and attitudes of what has none ("state law wants"):
   * no attribution of their own.
   */
  private boolean hedge(Scan.View view, Token verb, Token speaker, String act) {
    String form = speaker.form().toLowerCase(Locale.ROOT);
    boolean inside = quotes.stream().anyMatch(q -> q.contains(verb.span()));
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
    return attitude && nobody;
  }

  /**
   * A verbal frame of the event table whose verb is no cue in itself: its object is the content.
   */
  private void bySpeechAct(Scan.View view, Token verb) {
    Optional<Table.Row> frame =
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
      attributions.add(view, verb, speaker, content.parts(), "SAY", "speech-act:" + verb.lemma());
    }
  }

  private List<Evidence> content(
      Scan.View view, Token verb, Table.Row row, Optional<Token> speaker) {
    Set<String> frames = Set.of(row.get("frames").split("\\|"));
    Sentence sentence = view.sentence();
    Content content = new Content(view);
    for (Token child : sentence.children(verb)) {
      boolean clause =
          child.relates("ccomp") && (frames.contains("that") || frames.contains("quote"));
      boolean infinitive =
          child.relates("xcomp") && (frames.contains("to") || frames.contains("obj"));
      boolean object =
          child.relates("dobj", "oprd") && frames.contains("obj")
              || child.relates("ccomp") && frames.contains("obj") && !view.clauses().hasTo(child);
      boolean prepositional =
          child.relates("prep", "dative")
              && (child.is(row.get("particle"))
                  || frames.contains("obj")
                      && !content.isEmpty()
                      && child.index() > verb.index()
                      && child.is("for", "of", "as", "with", "in", "over", "on"));
      if (clause || infinitive || object || prepositional) {
        content.range(view.phrases().clause(child), verb);
      }
    }
    if (content.isEmpty() && frames.contains("that")) {
      inserted(view, verb).ifPresent(content::all);
    }
    if (frames.contains("quote") || frames.contains("that")) {
      for (Span quote : quotes) {
        Span here = Quotes.clip(quote, sentence.span());
        if (here.length() > 8
            && !here.contains(verb.span())
            && !content.overlaps(here)
            && speaker.filter(s -> here.contains(s.span())).isEmpty()
            && belongs(view, verb, here)) {
          content.quotation(here);
        }
      }
    }
    return content.parts();
  }

  /**
   * A quotation belongs to the last cue before it that takes quotations, else to the first after
   * it.
   */
  private boolean belongs(Scan.View view, Token verb, Span quote) {
    Token best = verb;
    int distance = distance(verb, quote);
    for (Token other : view.sentence().tokens()) {
      if (other.isVerb()
          && !quote.contains(other.span())
          && !other.relates("nmod")
          && scan.lexicon.cueVerb(other.lemma()).stream()
              .anyMatch(r -> r.get("frames").contains("quote") || r.get("frames").contains("that"))
          && distance(other, quote) < distance) {
        best = other;
        distance = distance(other, quote);
      }
    }
    return best == verb;
  }

  private static int distance(Token verb, Span quote) {
    return verb.span().end() <= quote.start()
        ? quote.start() - verb.span().end()
        : verb.span().start() - quote.end();
  }

  /** "The war, he said, is over" and "as he said": the cue hangs on what it reports. */
  private Optional<List<Evidence>> inserted(Scan.View view, Token verb) {
    Sentence sentence = view.sentence();
    boolean as = sentence.children(verb, "mark").stream().anyMatch(m -> m.is("as"));
    if (!verb.relates("parataxis") && !(verb.relates("advcl") && as)) {
      return Optional.empty();
    }
    int[] cue = view.phrases().clause(verb);
    Content parts = new Content(view);
    parts.tokens(0, cue[0] - 1);
    parts.tokens(cue[1] + 1, sentence.size() - 1);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.parts());
  }
}
