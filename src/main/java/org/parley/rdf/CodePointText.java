package org.parley.rdf;

import org.parley.article.Span;

/** A text with its code points counted once, so that a slice costs no walk from the start. */
final class CodePointText {
  private final int[] points;

  CodePointText(String text) {
    points = text.codePoints().toArray();
  }

  /** Whether exactly these words stand there. */
  boolean has(Span span, String words) {
    return span.end() <= points.length
        && words.equals(new String(points, span.start(), span.length()));
  }
}
