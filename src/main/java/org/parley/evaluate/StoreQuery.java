package org.parley.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** The SPARQL files that a store is read back with; they stand beside the class. */
final class StoreQuery {
  private StoreQuery() {}

  /**
   * @param name of the file, without its ending
   */
  static List<StoreRow> rows(DatasetGraph dataset, String name) {
    List<StoreRow> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(text(name)).build()) {
      var answer = execution.select();
      List<Var> variables = answer.getResultVars();
      answer.forEachRemaining(
          binding -> {
            Map<String, String> row = new HashMap<>();
            for (Var variable : variables) {
              Node value = binding.get(variable);
              if (value != null) {
                row.put(variable.getVarName(), text(value));
              }
            }
            rows.add(new StoreRow(row));
          });
    }
    return rows;
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  private static String text(String name) {
    try (InputStream in = StoreQuery.class.getResourceAsStream(name + ".rq")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: it has no " + name + ".rq");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
