package org.parley.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** A row of Parquet as a JSON object: texts, numbers and days; what has parts is left out. */
final class RowJson {
  private static final JsonFactory JSON = new JsonFactory();

  private RowJson() {}

  static String of(Group row) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      for (Type field : row.getType().getFields()) {
        int number = row.getType().getFieldIndex(field.getName());
        if (field.isPrimitive() && row.getFieldRepetitionCount(number) == 1) {
          write(row, number, field, json);
        }
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(Group row, int number, Type field, JsonGenerator json)
      throws IOException {
    String name = field.getName();
    LogicalTypeAnnotation meaning = field.getLogicalTypeAnnotation();
    switch (field.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> json.writeStringField(name, row.getBinary(number, 0).toStringUsingUTF8());
      case BOOLEAN -> json.writeBooleanField(name, row.getBoolean(number, 0));
      case DOUBLE -> json.writeNumberField(name, row.getDouble(number, 0));
      case FLOAT -> json.writeNumberField(name, row.getFloat(number, 0));
      case INT32 -> {
        int value = row.getInteger(number, 0);
        if (meaning instanceof DateLogicalTypeAnnotation) {
          json.writeStringField(name, LocalDate.ofEpochDay(value).toString());
        } else {
          json.writeNumberField(name, value);
        }
      }
      case INT64 -> {
        long value = row.getLong(number, 0);
        if (meaning instanceof TimestampLogicalTypeAnnotation stamp) {
          json.writeStringField(name, moment(value, unit(stamp)).toString());
        } else {
          json.writeNumberField(name, value);
        }
      }
      // Moments of old programs, and bytes that are no text.
      case INT96, FIXED_LEN_BYTE_ARRAY -> {}
    }
  }

  private static TimeUnit unit(TimestampLogicalTypeAnnotation stamp) {
    return switch (stamp.getUnit()) {
      case MILLIS -> TimeUnit.MILLISECONDS;
      case MICROS -> TimeUnit.MICROSECONDS;
      case NANOS -> TimeUnit.NANOSECONDS;
    };
  }

  private static Instant moment(long value, TimeUnit unit) {
    return Instant.ofEpochMilli(unit.toMillis(value));
  }
}
