package org.parley.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A stretch of a quotation that is marked as a whole, or not at all. */
record Piece(String text, boolean marked) {
  /** The quotation, cut around the words where they first stand in it. */
  static List<Piece> of(String quote, String words) {
    int at = words.isBlank() ? -1 : quote.indexOf(words);
    if (at < 0 && !words.isBlank()) {
      String lower = quote.toLowerCase(Locale.ROOT);
      at = lower.length() == quote.length() ? lower.indexOf(words.toLowerCase(Locale.ROOT)) : -1;
    }
    if (at < 0) {
      return List.of(new Piece(quote, false));
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(quote.substring(0, at), false));
    pieces.add(new Piece(quote.substring(at, at + words.length()), true));
    pieces.add(new Piece(quote.substring(at + words.length()), false));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }
}
