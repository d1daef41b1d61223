package org.parley.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a sentence into what is marked and what is not. All offsets are code points. */
final class Marking {
  private final int[] points;
  private final int origin;
  private final BitSet marked = new BitSet();

  /**
   * @param origin where the sentence begins in the article's text
   */
  Marking(String sentence, int origin) {
    this.points = sentence.codePoints().toArray();
    this.origin = origin;
  }

  /** Marks a stretch of the article's text, as far as it lies in the sentence. */
  void mark(int start, int end) {
    int from = Math.clamp(start - origin, 0, points.length);
    int to = Math.clamp(end - origin, from, points.length);
    marked.set(from, to);
  }

  /** Marks the words where they first stand in the sentence, if they do. */
  void mark(String words) {
    String sentence = new String(points, 0, points.length);
    int at = words.isBlank() ? -1 : sentence.indexOf(words);
    if (at >= 0) {
      int from = sentence.codePointCount(0, at);
      marked.set(from, from + words.codePointCount(0, words.length()));
    }
  }

  boolean isEmpty() {
    return marked.isEmpty();
  }

  List<PassagePiece> pieces() {
    List<PassagePiece> pieces = new ArrayList<>();
    for (int from = 0; from < points.length; ) {
      boolean on = marked.get(from);
      int to = on ? marked.nextClearBit(from) : marked.nextSetBit(from);
      int end = to < 0 ? points.length : Math.min(to, points.length);
      pieces.add(new PassagePiece(new String(points, from, end - from), on));
      from = end;
    }
    return pieces;
  }
}
