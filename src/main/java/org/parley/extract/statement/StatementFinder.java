package org.parley.extract.statement;

import java.util.List;
import org.parley.article.Span;
import org.parley.extract.syntax.Scan;
import org.parley.text.SpanIndex;
import org.parley.text.Token;

/**
 * Finds who says or thinks what: source, cue, content, as PolNeAR (Newell et al., LREC 2018)
 * defines them. Which verbs and nouns are cues, and with which complements, stands in the tables.
 */
public final class StatementFinder {
  private final Scan scan;
  private final SpanIndex<Span> quotes;

  public StatementFinder(Scan scan) {
    this.scan = scan;
    this.quotes = scan.quotes;
  }

  public SpanIndex<Span> quotes() {
    return quotes;
  }

  public List<Cued> find() {
    Attributions attributions = new Attributions(scan, quotes);
    CueVerbs verbs = new CueVerbs(scan, quotes, attributions);
    CueAdjectives adjectives = new CueAdjectives(scan, attributions);
    CueNouns nouns = new CueNouns(scan, attributions);
    SourceLabels labels = new SourceLabels(scan, attributions);
    Paragraphs paragraphs = new Paragraphs(scan, quotes, attributions);
    Quotations quotations = new Quotations(scan, quotes, attributions);
    for (Scan.View view : scan.views) {
      for (Token token : view.sentence().tokens()) {
        if (token.isVerb()) {
          verbs.find(view, token);
          labels.accordingTo(view, token);
        } else if (token.isNoun()) {
          nouns.find(view, token);
        }
        adjectives.find(view, token);
        labels.viewpoint(view, token);
        labels.afterColon(view, token);
      }
      labels.headlineColon(view);
    }
    for (Scan.View view : scan.views) {
      paragraphs.introduced(view);
      paragraphs.signed(view);
      paragraphs.transcript(view);
    }
    scan.views.forEach(quotations::goOn);
    quotations.whole();
    List<Cued> statements = Nesting.nested(scan, quotes, attributions.found());
    Nesting.speakers(scan, quotes, statements);
    return statements;
  }
}
