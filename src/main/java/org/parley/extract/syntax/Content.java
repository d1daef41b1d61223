package org.parley.extract.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.text.Token;

/**
 * The content of one statement while it is collected: stretches of a sentence, none within another.
 */
public final class Content {
  private final Scan.View view;
  private final List<Evidence> parts = new ArrayList<>();

  public Content(Scan.View view) {
    this.view = view;
  }

  /** A stretch of tokens, without the cue where it stands among them. */
  public void range(int[] range, Token cue) {
    if (range[0] <= cue.index() && cue.index() <= range[1]) {
      tokens(range[0], cue.index() - 1);
      tokens(cue.index() + 1, range[1]);
    } else {
      tokens(range[0], range[1]);
    }
  }

  /**
   * From one token to another, both inclusive, without marks at the ends. A lone pronoun is none.
   */
  public void tokens(int first, int last) {
    int from = first;
    int to = last;
    while (from <= to && view.sentence().token(from).relates("punct")) {
      from++;
    }
    while (to >= from && view.sentence().token(to).relates("punct")) {
      to--;
    }
    if (from > to
        || from == to
            && (view.sentence().token(from).pos().startsWith("W")
                || view.sentence().token(from).isPronoun())) {
      return;
    }
    Evidence stretch = view.phrases().between(from, to);
    if (parts.stream().noneMatch(c -> c.span().contains(stretch.span()))) {
      parts.removeIf(c -> stretch.span().contains(c.span()));
      parts.add(stretch);
    }
  }

  public void quotation(Span quote) {
    parts.add(view.phrases().evidence(quote));
  }

  public void all(List<Evidence> more) {
    parts.addAll(more);
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  public boolean overlaps(Span span) {
    return parts.stream().anyMatch(c -> c.span().overlaps(span));
  }

  /** The parts in the order of the text. */
  public List<Evidence> parts() {
    parts.sort(Comparator.naturalOrder());
    return parts;
  }
}
