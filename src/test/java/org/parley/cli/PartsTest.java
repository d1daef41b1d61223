package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.query.CatalogueQuery;
import org.parley.query.KeptAnswers;
import org.parley.query.QueryCatalogue;
import org.parley.query.Question;
import org.parley.store.Store;

/** What a command takes from the answer for all is what it would have been answered. */
class PartsTest {
  private static final String BASE = "https://w3id.org/parley/kg/";
  private static final List<String> COMMANDS = List.of("positions", "changes", "actors", "events");

  /** Where the values of each parameter come from. */
  private static final Map<String, String> VALUES =
      Map.of(
          "ofActor", "?value a parley:Actor",
          "withActor", "?value a parley:Actor",
          "ofState", "?value a parley:Actor",
          "ofType", "?type skos:notation ?value",
          "withStatus", "?event parley:status/skos:notation ?value",
          "pattern", "VALUES ?value { \"ha\" \"^n.*a$\" \"nobody\" }");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"harbour-tolls.trig", "canal-positions.trig", "two-rounds.trig"})
  void partsAreTheAnswers(String name) {
    try (Store store = Store.open(TestStore.of(folder, name))) {
      KeptAnswers kept = new KeptAnswers(store, Duration.ZERO);
      for (String command : COMMANDS) {
        CatalogueQuery query = QueryCatalogue.ofCommand(command);
        store.calculateRead(
            data ->
                rows(
                    kept.answer(
                        query.asked(Map.of(), BASE),
                        () -> asked(query.asked(Map.of(), BASE), data))));
        for (Map<String, Node> values : store.calculateRead(data -> values(query, data))) {
          Question question = query.asked(values, BASE);
          assertThat(question.whole()).isPresent();
          store.calculateRead(
              data -> {
                assertThat(rows(kept.answer(question, data, PartsTest::notKept)))
                    .as(command + values)
                    .isEqualTo(rows(asked(question, data)));
                return true;
              });
        }
      }
    }
  }

  /** Each value of each parameter alone, and beside one of another parameter. */
  private static List<Map<String, Node>> values(CatalogueQuery query, DatasetGraph data) {
    List<Map<String, Node>> all = new ArrayList<>();
    Map<String, Node> before = Map.of();
    for (String parameter : query.parts().keySet().stream().sorted().toList()) {
      String text = "SELECT DISTINCT ?value { " + VALUES.getOrDefault(parameter, "") + " }";
      Map<String, Node> latest = before;
      for (Binding row : rows(asked(Question.parse(parameter, text, BASE, Map.of()), data))) {
        Map<String, Node> alone = Map.of(parameter, row.get("value"));
        Map<String, Node> both = new HashMap<>(before);
        both.putAll(alone);
        all.addAll(List.of(alone, both));
        latest = alone;
      }
      before = latest;
    }
    return all;
  }

  private static RowSet asked(Question question, DatasetGraph data) {
    try (QueryExec execution = QueryExec.dataset(data).query(question.query()).build()) {
      return execution.select().materialize();
    }
  }

  private static RowSet notKept() {
    throw new AssertionError("asked, and not taken from what is kept");
  }

  private static List<Binding> rows(RowSet answer) {
    List<Binding> rows = new ArrayList<>();
    answer.forEachRemaining(rows::add);
    return rows;
  }
}
