package org.parley.export.parquet;

import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.parley.export.fact.ValueType;

/** A column; each of its cells may be empty. */
public record ParquetColumn(String name, ValueType type) {
  boolean isList() {
    return type == ValueType.TEXTS;
  }

  /** How its values lie in the file. */
  Type stored() {
    return switch (type) {
      case TEXT, TEXTS -> Type.BYTE_ARRAY;
      case INTEGER, DATE -> Type.INT32;
      case DECIMAL -> Type.DOUBLE;
      case BOOLEAN -> Type.BOOLEAN;
    };
  }

  /** The names that lead to its values. */
  List<String> path() {
    return isList() ? List.of(name, "list", "element") : List.of(name);
  }

  /** Its elements of the schema: one, or three of a list, as Parquet's rules for lists have it. */
  List<SchemaElement> schema() {
    if (!isList()) {
      return List.of(value(name, FieldRepetitionType.OPTIONAL));
    }
    SchemaElement list = element(name, FieldRepetitionType.OPTIONAL).setNum_children(1);
    list.setConverted_type(ConvertedType.LIST).setLogicalType(LogicalType.LIST(new ListType()));
    return List.of(
        list,
        element("list", FieldRepetitionType.REPEATED).setNum_children(1),
        value("element", FieldRepetitionType.REQUIRED));
  }

  private static SchemaElement element(String name, FieldRepetitionType repetition) {
    return new SchemaElement(name).setRepetition_type(repetition);
  }

  private SchemaElement value(String name, FieldRepetitionType repetition) {
    SchemaElement value = element(name, repetition).setType(stored());
    return switch (type) {
      case TEXT, TEXTS ->
          value
              .setConverted_type(ConvertedType.UTF8)
              .setLogicalType(LogicalType.STRING(new StringType()));
      case DATE ->
          value
              .setConverted_type(ConvertedType.DATE)
              .setLogicalType(LogicalType.DATE(new DateType()));
      case INTEGER, DECIMAL, BOOLEAN -> value;
    };
  }
}
