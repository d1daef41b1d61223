package org.parley.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a query answers, as a page shows it.
 *
 * @param name the query's name
 * @param sparql the query as it can be run
 */
record Answer(String name, String sparql, List<String> columns, List<Row> rows) {
  Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Those rows that another query would have given. */
  Answer where(String query, Predicate<Row> kept) {
    return new Answer(name, query, columns, rows.stream().filter(kept).toList());
  }
}
