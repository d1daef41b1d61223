package org.parley.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows behind a page, for other programs. */
final class DataWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DataWriter() {}

  /** RFC 4180, with a head. */
  static Page csv(Answer answer) {
    StringWriter out = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(answer.columns());
      for (Row row : answer.rows()) {
        printer.printRecord(answer.columns().stream().map(row::get).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Page.of("text/csv; charset=utf-8", out.toString());
  }

  /** An object with an array of rows for each answer; unbound values are left out. */
  static Page json(List<Answer> answers) {
    ObjectNode all = JSON.createObjectNode();
    for (Answer answer : answers) {
      var rows = all.putArray(Links.key(answer.name()));
      for (Row row : answer.rows()) {
        ObjectNode object = rows.addObject();
        answer.columns().stream()
            .filter(row::has)
            .forEach(column -> object.put(column, row.get(column)));
      }
    }
    try {
      return Page.of(
          "application/json; charset=utf-8",
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries, one after the other. */
  static Page sparql(List<Answer> answers) {
    return Page.of(
        "application/sparql-query; charset=utf-8",
        String.join("\n", answers.stream().map(Answer::sparql).toList()));
  }
}
