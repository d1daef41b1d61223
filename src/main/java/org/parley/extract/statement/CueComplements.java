package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.extract.frame.Particles;
import org.parley.extract.syntax.Content;
import org.parley.extract.syntax.Phrases;
import org.parley.extract.syntax.Quotes;
import org.parley.extract.syntax.Scan;
import org.parley.lexicon.Cue;
import org.parley.text.Sentence;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/** What a verb of saying or thinking has as its content: clauses, objects, quotations. */
final class CueComplements {
  /** In characters: shorter ones are words that are mentioned. */
  private static final int SHORTEST_QUOTE = 8;

  private final Scan scan;
  private final SpanIndex<Span> quotes;

  CueComplements(Scan scan, SpanIndex<Span> quotes) {
    this.scan = scan;
    this.quotes = quotes;
  }

  /**
   * The content of a cue in one of its frames, in the order of the text; empty where it does not
   * fit.
   */
  List<Evidence> of(Scan.View view, Token verb, Cue cue, Optional<Token> speaker) {
    Set<String> frames = cue.frames();
    Sentence sentence = view.sentence();
    Content content = new Content(view);
    for (Token child : sentence.children(verb)) {
      boolean ownWord =
          child.relates("oprd", "acomp") && cue.hasParticle() && child.is(cue.particle());
      boolean inFrame =
          frames.contains("via") && Particles.is(view, child, cue.particle())
              || complement(view, verb, child, frames)
              || continues(view, verb, child, frames);
      if (inFrame && !ownWord && !beforeColon(view, verb, child)) {
        int[] range = view.phrases().clause(child);
        int last = child.relates("xcomp") ? joined(view, verb, range) : range[1];
        content.range(new int[] {range[0], last}, verb);
      } else if (cue.hasParticle() && child.is(cue.particle())) {
        // "made clear that": the clause hangs on the word that belongs to the verb
        for (Token clause : sentence.children(child, "ccomp", "csubj", "xcomp")) {
          content.range(view.phrases().clause(clause), verb);
        }
      }
    }
    if (!content.isEmpty()) {
      spelledOut(view, verb, content);
    }
    if (content.isEmpty() && frames.contains("that")) {
      inserted(view, verb).ifPresent(content::all);
      if (content.isEmpty()) {
        speaker.ifPresent(source -> closing(view, verb, source, content));
      }
    }
    if (frames.contains("quote") || frames.contains("that")) {
      quoted(view, verb, speaker, content);
    }
    return content.parts();
  }

  /** Quotations of the sentence that are the verb's, and no part of its content yet. */
  private void quoted(Scan.View view, Token verb, Optional<Token> speaker, Content content) {
    Span sentence = view.sentence().span();
    for (Span quote : quotes.overlapping(sentence)) {
      Span here = Quotes.clip(quote, sentence);
      if ((here.length() > SHORTEST_QUOTE || spoken(here))
          && !here.contains(verb.span())
          && !content.overlaps(here)
          && speaker.filter(s -> here.contains(s.span())).isEmpty()
          && belongs(view, verb, here)) {
        content.quotation(here);
      }
    }
  }

  /** "Never,": short, but with the mark of an end. */
  private boolean spoken(Span quote) {
    return scan.text.slice(quote).strip().matches("\\p{L}.*[,.!?]");
  }

  /** "Underlined one point: X": the object, and what the colon says that it is. */
  private static void spelledOut(Scan.View view, Token verb, Content content) {
    Sentence sentence = view.sentence();
    sentence
        .child(verb, "dobj")
        .map(object -> view.phrases().nounPhrase(object)[1] + 1)
        .filter(at -> at < sentence.size() - 3 && sentence.token(at).form().equals(":"))
        .filter(at -> !Phrases.isQuote(sentence.token(at + 1)))
        .ifPresent(at -> content.tokens(at + 1, sentence.size() - 1));
  }

  /**
   * "Ruto stressed one point: Kenya expects a loan": nothing that Kenya expects. "Malta backs it;
   * Spain rejects it": nothing that Spain rejects.
   */
  private static boolean beforeColon(Scan.View view, Token verb, Token child) {
    return child.index() < verb.index()
        && view.sentence().tokens().subList(child.index(), verb.index()).stream()
            .anyMatch(t -> t.form().equals(":") || t.form().equals(";"));
  }

  /**
   * "…, sources said.": where the parser lost what hangs on a cue at the end, it is all before it.
   */
  private static void closing(Scan.View view, Token verb, Token source, Content content) {
    Sentence sentence = view.sentence();
    int first = view.phrases().clause(source)[0];
    boolean last =
        sentence.tokens().subList(verb.index() + 1, sentence.size()).stream()
            .allMatch(t -> t.relates("punct"));
    if (last
        && source.index() < verb.index()
        && verb.index() - source.index() <= 3
        && first > 2
        && sentence.token(first - 1).is(",")) {
      content.tokens(0, first - 1);
    }
  }

  private static boolean complement(Scan.View view, Token verb, Token child, Set<String> frames) {
    boolean speech = frames.contains("that") || frames.contains("quote");
    boolean clause =
        child.relates("ccomp")
            && (speech || child.index() > verb.index())
            && (frames.contains("that")
                || frames.contains("quote")
                || frames.contains("obj") && !view.clauses().hasTo(child)
                || frames.contains("whether") && view.clauses().asks(child));
    boolean infinitive =
        child.relates("xcomp") && (frames.contains("to") || frames.contains("obj"));
    boolean object = child.relates("dobj", "oprd") && frames.contains("obj");
    boolean reason =
        child.relates("advcl")
            && frames.contains("that")
            && child.index() > verb.index()
            && view.sentence().children(child, "mark").stream().anyMatch(m -> m.is("because"));
    return clause || infinitive || object || reason;
  }

  /**
   * "Cited her work after the flood": what follows an object goes with it, unless it says where or
   * when it was said.
   */
  private boolean continues(Scan.View view, Token verb, Token child, Set<String> frames) {
    boolean follows =
        view.sentence().children(verb, "dobj", "oprd").stream()
            .anyMatch(o -> o.index() > verb.index() && o.index() < child.index());
    return frames.contains("obj")
        && follows
        && child.relates("prep", "dative")
        && view.sentence().children(child, "pobj").stream()
            .noneMatch(o -> view.sentence().inTime(o) || scan.lexicon.is("occasion", o.lemma()));
  }

  /**
   * The last token of content that something is joined to, where the parser joined it to the cue
   * instead: "promised to meet and exceed the goals", "vowed to stay and to help".
   */
  private static int joined(Scan.View view, Token verb, int[] range) {
    Sentence sentence = view.sentence();
    if (range[0] < verb.index() || range[1] + 2 >= sentence.size()) {
      return range[1];
    }
    int at = range[1] + 1;
    if (sentence.token(at).is(",")) {
      at++;
    }
    Token link = sentence.token(at);
    if (!link.relates("cc") || link.head() != verb.index()) {
      return range[1];
    }
    for (Token next : sentence.children(verb, "conj")) {
      boolean bare =
          next.pos().equals("VB") || next.pos().equals("VBP") && !verb.pos().equals("VBP");
      boolean own = sentence.child(next, "nsubj", "nsubjpass").isPresent();
      boolean plain = sentence.children(next, "aux").stream().noneMatch(a -> !a.pos().equals("TO"));
      if (next.index() > at && bare && !own && plain) {
        return Math.max(range[1], view.phrases().clause(next)[1]);
      }
    }
    return range[1];
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
              .anyMatch(c -> c.takes("quote") || c.takes("that"))
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
    int first = cue[0];
    int last = cue[1];
    if (as) {
      // "as Peru said and as Chile agreed, X"
      for (Token other :
          sentence.head(verb).map(h -> sentence.children(h, "advcl")).orElse(List.of())) {
        if (sentence.children(other, "mark").stream().anyMatch(m -> m.is("as"))) {
          int[] range = view.phrases().clause(other);
          first = Math.min(first, range[0]);
          last = Math.max(last, range[1]);
        }
      }
    }
    Content parts = new Content(view);
    parts.tokens(0, first - 1);
    parts.tokens(last + 1, sentence.size() - 1);
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.parts());
  }
}
