package org.parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.jena.graph.NodeFactory;
import org.parley.query.Asker;
import org.parley.query.QueryCatalogue;
import org.parley.query.Question;
import org.parley.query.TableWriter;
import org.parley.store.Store;

/** The questions that the stances of a store are on, the largest first. */
final class StoredQuestions {
  private static final String QUERY = "questions";

  private StoredQuestions() {}

  /**
   * @param without name of a codebook whose stances do not count; empty for none
   */
  static List<Map<String, String>> rows(
      String without, int limit, Store store, ParleyCommand parley) {
    String text =
        QueryCatalogue.ofCommand(QUERY)
                .filledIn(Map.of("without", NodeFactory.createLiteralString(without)))
            + "LIMIT "
            + limit
            + "\n";
    TableWriter tables = new TableWriter(OptionalInt.empty(), parley.prefixes());
    return new Asker(store, java.util.Optional.empty(), tables)
        .rows(Question.parse(QUERY, text, parley.base(), Map.of()));
  }

  static void printUncoded(
      String codebook, int limit, Store store, ParleyCommand parley, Console console)
      throws IOException {
    List<List<String>> rows =
        rows(codebook, limit, store, parley).stream()
            .map(
                row ->
                    List.of(
                        row.getOrDefault("label", ""),
                        row.getOrDefault("holders", ""),
                        row.getOrDefault("articles", "")))
            .toList();
    try (OutputStream out = Output.to(console.out())) {
      new TableWriter(console.terminal().width(), parley.prefixes())
          .write(List.of("no code fits", "holders", "articles"), rows, out);
    }
  }
}
