package org.parley.export.table;

import java.util.Optional;
import java.util.function.Function;
import org.parley.export.fact.Thing;
import org.parley.export.fact.ValueType;

/**
 * One column of a layout.
 *
 * @param value of a row, of the kind that the type says; nothing for an empty cell
 */
record Column(String name, ValueType type, Function<Row, Optional<?>> value) {

  static Column text(String name, Function<Row, Optional<String>> value) {
    return new Column(name, ValueType.TEXT, value::apply);
  }

  /** An IRI. */
  static Column iri(String name, Function<Row, Optional<Thing>> value) {
    return text(name, row -> value.apply(row).map(Thing::iri));
  }
}
