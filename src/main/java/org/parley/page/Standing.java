package org.parley.page;

import java.util.List;

/** A stance with its sentence, as pages show it: a row of the query {@code stances}. */
record Standing(Row row, Links links) {
  static List<Standing> of(List<Row> rows, Links links) {
    return rows.stream().map(row -> new Standing(row, links)).toList();
  }

  Side side() {
    return Side.of(row.get("position"));
  }

  String get(String column) {
    return row.get(column);
  }

  boolean has(String column) {
    return row.has(column);
  }

  String page(String column) {
    return links.of(row.get(column));
  }

  /** Where the sentence stands in its article. */
  String source() {
    return links.claim(row.get("iri"));
  }

  List<Piece> quote() {
    return Piece.of(row.get("quote"), row.get("words"));
  }

  /** Whether somebody else says that the holder holds it. */
  boolean byOthers() {
    return row.get("whose").equals("other");
  }

  int percent() {
    return (int) Math.round(row.decimal("confidence") * 100);
  }
}
