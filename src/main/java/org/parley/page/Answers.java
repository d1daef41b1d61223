package org.parley.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.parley.query.CatalogueQuery;
import org.parley.query.KeptAnswers;
import org.parley.query.Question;

/**
 * Asks the queries behind the pages. What the whole store answers is kept until {@link #forget},
 * what a single node does is asked each time.
 *
 * <p>Thread-safe.
 */
final class Answers {
  /** Long, since what takes long is asked once for a state of the store. */
  private static final long PATIENCE_SECONDS = 600;

  /** The program's own queries, each read once. */
  private static final Map<String, CatalogueQuery> QUERIES = new ConcurrentHashMap<>();

  private final Reading store;
  private final String base;
  private final Optional<KeptAnswers> before;
  private final Map<String, FutureTask<Answer>> kept = new ConcurrentHashMap<>();

  Answers(Reading store, String base) {
    this(store, base, Optional.empty());
  }

  /**
   * @param before what was answered of the store in another run of the program
   */
  Answers(Reading store, String base, Optional<KeptAnswers> before) {
    this.store = store;
    this.base = base;
    this.before = before;
  }

  String base() {
    return base;
  }

  /** A query of the store as a whole, asked once. */
  Answer whole(String name) {
    return whole(name, Map.of());
  }

  /** The same with values, of which there are only a few. */
  Answer whole(String name, Map<String, Node> values) {
    String key = name + values;
    FutureTask<Answer> asked = new FutureTask<>(() -> ask(name, values, before));
    FutureTask<Answer> known = kept.putIfAbsent(key, asked);
    if (known == null) {
      asked.run();
      known = asked;
    }
    try {
      return known.get();
    } catch (ExecutionException e) {
      kept.remove(key, known);
      throw new IllegalStateException("cannot answer " + name, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for " + name, e);
    }
  }

  /** Lets go of what the store answered: it has changed. */
  void forget() {
    kept.clear();
  }

  /** A query about one thing. */
  Answer ask(String name, Map<String, Node> values) {
    return ask(name, values, Optional.empty());
  }

  private Answer ask(String name, Map<String, Node> values, Optional<KeptAnswers> before) {
    String sparql = sparql(name, values);
    Question question = Question.parse(name, sparql, base, Map.of());
    return store.calculate(
        dataset -> {
          try (QueryExec execution = execution(question, dataset)) {
            RowSet found =
                before
                    .map(answers -> answers.answer(question, execution::select))
                    .orElseGet(execution::select);
            List<String> columns = found.getResultVars().stream().map(Var::getVarName).toList();
            List<Row> rows = new ArrayList<>();
            found.forEachRemaining(binding -> rows.add(row(binding, found.getResultVars())));
            return new Answer(name, sparql, columns, rows);
          }
        });
  }

  /** The query as it is asked, for people to run. */
  static String sparql(String name, Map<String, Node> values) {
    return query(name).filledIn(values);
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static CatalogueQuery query(String name) {
    return QUERIES.computeIfAbsent(name, Answers::parse);
  }

  private static CatalogueQuery parse(String name) {
    try (InputStream file = Answers.class.getResourceAsStream("/queries/" + name + ".rq")) {
      if (file == null) {
        throw new IllegalArgumentException("no query " + name);
      }
      return CatalogueQuery.parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QueryExec execution(Question question, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(question.query())
        .set(ARQ.httpServiceAllowed, false)
        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .build();
  }

  private static Row row(Binding binding, List<Var> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column.getVarName(), show(binding.get(column))));
    return new Row(cells);
  }

  private static String show(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
