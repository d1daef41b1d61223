package org.parley.query;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.parley.store.Sha256;
import org.parley.store.Store;

/**
 * What the program's own questions of a store were answered, for as long as that stays as it is: to
 * ask one again costs no more than to read the answer. Only what took its time is kept.
 *
 * @param store which puts answers aside beside its data, where that can be written to
 * @param worthIt how long a question has to take for its answer to be kept
 */
public record KeptAnswers(Store store, Duration worthIt) {
  private static final Duration WORTH_IT = Duration.ofMillis(500);

  /** Rows; what is larger costs as much to be read as to be asked. */
  private static final int MOST = 200_000;

  public KeptAnswers(Store store) {
    this(store, WORTH_IT);
  }

  /** The answer as it was kept, or as a part of what was kept, or else as it is asked now. */
  public RowSet answer(Question question, DatasetGraph dataset, Supplier<RowSet> asked) {
    return answer(question, () -> part(question, dataset).orElseGet(asked));
  }

  private Optional<RowSet> part(Question question, DatasetGraph dataset) {
    return question
        .whole()
        .flatMap(
            whole ->
                store
                    .recall(name(new Question(whole.query(), Map.of(), Set.of())))
                    .flatMap(KeptAnswers::read)
                    .map(
                        rows -> first(question.query(), filtered(rows, whole.filters(), dataset))));
  }

  private static RowSet filtered(RowSet rows, List<Query> filters, DatasetGraph dataset) {
    RowSet left = rows;
    for (Query filter : filters) {
      try (QueryExec execution = QueryExec.dataset(dataset).query(filter).build()) {
        RowSet found = execution.select();
        List<Var> columns = found.getResultVars();
        Set<List<Node>> keys = new HashSet<>();
        found.forEachRemaining(row -> keys.add(key(row, columns)));
        left =
            RowSetStream.create(
                left.getResultVars(), Iter.filter(left, row -> keys.contains(key(row, columns))));
      }
    }
    return left;
  }

  private static List<Node> key(Binding row, List<Var> columns) {
    return columns.stream().map(row::get).filter(Objects::nonNull).toList();
  }

  private static RowSet first(Query query, RowSet rows) {
    return query.hasLimit()
        ? RowSetStream.create(rows.getResultVars(), Iter.limit(rows, query.getLimit()))
        : rows;
  }

  /** The answer as it was kept, or else as it is asked now. */
  public RowSet answer(Question question, Supplier<RowSet> asked) {
    String name = name(question);
    Optional<RowSet> kept = store.recall(name).flatMap(KeptAnswers::read);
    if (kept.isPresent()) {
      return kept.get();
    }
    long start = System.nanoTime();
    RowSet answer = asked.get();
    List<Binding> rows = new ArrayList<>();
    while (answer.hasNext() && rows.size() <= MOST) {
      rows.add(answer.next());
    }
    if (System.nanoTime() - start > worthIt.toNanos() && rows.size() <= MOST) {
      store.remember(name, bytes(answer.getResultVars(), rows));
    }
    return RowSetStream.create(answer.getResultVars(), Iter.concat(rows.iterator(), answer));
  }

  private static String name(Question question) {
    String asked = question.query() + "\n" + bindings(question);
    byte[] digest = Sha256.digest().digest(asked.getBytes(StandardCharsets.UTF_8));
    return "answer-" + HexFormat.of().formatHex(digest);
  }

  /** In an order that is the same the next time. */
  private static Map<String, Node> bindings(Question question) {
    Map<String, Node> sorted = new TreeMap<>();
    question.bindings().forEach((variable, value) -> sorted.put(variable.getVarName(), value));
    return sorted;
  }

  /** Nothing where it is not whole: the store can be asked. */
  private static Optional<RowSet> read(byte[] bytes) {
    try {
      ByteBuffer whole = ByteBuffer.wrap(bytes);
      int rows = whole.getInt();
      RowSetRewindable answer =
          RowSetReaderRegistry.getFactory(ResultSetLang.RS_Thrift)
              .create(ResultSetLang.RS_Thrift)
              .read(
                  new ByteArrayInputStream(bytes, whole.position(), whole.remaining()),
                  ARQ.getContext())
              .rewindable();
      return Optional.<RowSet>of(answer).filter(all -> answer.size() == rows);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The number of rows before them: Thrift takes a table that is cut off for a shorter one. */
  private static byte[] bytes(List<Var> columns, List<Binding> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(rows.size()).array());
    RowSetWriterRegistry.getFactory(ResultSetLang.RS_Thrift)
        .create(ResultSetLang.RS_Thrift)
        .write(out, RowSetStream.create(columns, rows.iterator()), ARQ.getContext());
    return out.toByteArray();
  }
}
