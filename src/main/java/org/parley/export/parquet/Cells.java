package org.parley.export.parquet;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The cells of a column, as one page holds them. */
final class Cells {
  private final ParquetColumn column;
  private final Levels goesOn = new Levels();
  private final Levels isThere = new Levels();
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final BitSet bits = new BitSet();
  private int truths;
  private int count;

  Cells(ParquetColumn column) {
    this.column = column;
  }

  /** Values, empty cells among them; each part of a list is one. */
  int count() {
    return count;
  }

  void add(Optional<?> cell) {
    if (cell.isEmpty()) {
      add(0, 0);
    } else if (column.isList()) {
      list((List<?>) cell.get());
    } else {
      add(0, 1);
      value(cell.get());
    }
  }

  private void list(List<?> parts) {
    if (parts.isEmpty()) {
      add(0, 1);
    }
    for (int i = 0; i < parts.size(); i++) {
      add(i == 0 ? 0 : 1, 2);
      value(parts.get(i));
    }
  }

  private void add(int further, int there) {
    goesOn.add(further);
    isThere.add(there);
    count++;
  }

  private void value(Object value) {
    switch (column.type()) {
      case TEXT, TEXTS -> Plain.text((String) value, values);
      case INTEGER -> Plain.integer((Integer) value, values);
      case DATE -> Plain.integer(Math.toIntExact(((LocalDate) value).toEpochDay()), values);
      case DECIMAL -> Plain.decimal((Double) value, values);
      case BOOLEAN -> bits.set(truths++, (Boolean) value);
    }
  }

  /** The page's bytes, not compressed. Nothing may be added afterwards. */
  byte[] page() {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    if (column.isList()) {
      goesOn.writeTo(page);
    }
    isThere.writeTo(page);
    page.writeBytes(values.toByteArray());
    byte[] packed = new byte[(truths + Byte.SIZE - 1) / Byte.SIZE];
    byte[] set = bits.toByteArray();
    System.arraycopy(set, 0, packed, 0, set.length);
    page.writeBytes(packed);
    return page.toByteArray();
  }
}
