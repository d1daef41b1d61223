package org.parley.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a table.
 *
 * @param read the columns that were asked for so far, of any line
 */
record TableRow(String file, int line, List<String> header, List<String> cells, BitSet read) {

  /** The cell, which may be empty. */
  String cell(String column) {
    int index = header.indexOf(column);
    if (index < 0) {
      throw broken("stands in a table without the column " + column);
    }
    read.set(index);
    return cells.get(index).strip();
  }

  /** A cell that may not be empty. */
  String text(String column) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      throw broken("has no " + column);
    }
    return cell;
  }

  Optional<String> optional(String column) {
    return Optional.of(cell(column)).filter(cell -> !cell.isEmpty());
  }

  /** The values of a cell that is a list; none where it is empty. */
  Set<String> list(String column) {
    String cell = cell(column);
    return cell.isEmpty()
        ? Set.of()
        : java.util.Collections.unmodifiableSet(new TreeSet<>(List.of(cell.split("\\|"))));
  }

  /** A cell that names one of an enum's constants, in small letters with hyphens or as it is. */
  <E extends Enum<E>> E one(Class<E> type, String column) {
    return named(type, column, text(column));
  }

  /** The same where the cell may be empty. */
  <E extends Enum<E>> Optional<E> any(Class<E> type, String column) {
    return optional(column).map(cell -> named(type, column, cell));
  }

  private <E extends Enum<E>> E named(Class<E> type, String column, String cell) {
    String name = cell.toUpperCase(Locale.ROOT).replace('-', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw broken("has '%s' as its %s, which is none".formatted(cell, column));
  }

  IllegalStateException broken(String message) {
    return new IllegalStateException("%s, line %d: %s".formatted(file, line, message));
  }
}
