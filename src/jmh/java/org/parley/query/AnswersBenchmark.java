package org.parley.query;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.parley.store.Store;

/**
 * What questions of the catalogue cost a program that runs for long, with nothing kept: of the
 * store that {@code -Dparley.store} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AnswersBenchmark {
  private static final String BASE = "https://w3id.org/parley/kg/";

  @Param({"claim-sources", "who-met-whom", "most-active", "positions", "coverage"})
  public String name = "";

  private Optional<Store> store = Optional.empty();
  private Optional<Question> question = Optional.empty();

  @Setup(Level.Trial)
  public void open() {
    store =
        Optional.of(Store.openToRead(Path.of(System.getProperty("parley.store", "parley-store"))));
    CatalogueQuery query = new QueryCatalogue(Path.of("queries")).find(name).orElseThrow();
    Map<String, Node> standard =
        query.parameters().stream()
            .collect(Collectors.toMap(QueryParameter::name, each -> Value.parse(each.standard())));
    question = Optional.of(Question.parse(name, query.text(), BASE, standard));
  }

  @TearDown(Level.Trial)
  public void close() {
    store.ifPresent(Store::close);
  }

  /** All rows, without writing them. */
  @Benchmark
  public long rows() {
    Question asked = question.orElseThrow();
    return store
        .orElseThrow()
        .calculateRead(
            dataset -> {
              var builder = QueryExec.dataset(dataset).query(asked.query());
              asked.bindings().forEach(builder::substitution);
              try (QueryExec execution = builder.build()) {
                long[] rows = {0};
                execution.select().forEachRemaining(row -> rows[0]++);
                return rows[0];
              }
            });
  }
}
