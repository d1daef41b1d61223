package org.parley.page;

import java.util.List;
import java.util.Optional;

/** What is said of one thing: rows of {@code what}, {@code value}, {@code valueIri}. */
record Facts(Answer answer, Links links) {
  List<Row> of(String what) {
    return answer.rows().stream().filter(row -> row.get("what").equals(what)).toList();
  }

  Optional<String> first(String what) {
    return first(answer, what);
  }

  static Optional<String> first(Answer answer, String what) {
    return answer.rows().stream()
        .filter(row -> row.get("what").equals(what))
        .map(row -> row.get("value"))
        .findFirst();
  }
}
