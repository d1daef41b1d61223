package org.parley.article;

/** A stretch of an article's text that stands for itself: no sentence runs over its ends. */
public record Block(Span span, Kind kind) {
  /** What a block is; only headlines and paragraphs make claims. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH,
    /** Navigation, share lines, datelines, captions: in the text, but nobody's claim. */
    FURNITURE
  }
}
