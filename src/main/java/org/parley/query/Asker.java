package org.parley.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.parley.store.Store;

/** Answers questions from a store, without ever asking another machine. */
public final class Asker {
  private final Store store;
  private final Optional<Duration> patience;
  private final TableWriter tables;
  private final Optional<KeptAnswers> kept;

  /**
   * @param patience how long a query may take
   * @param tables writes what is asked for as a table
   */
  public Asker(Store store, Optional<Duration> patience, TableWriter tables) {
    this(store, patience, tables, Optional.empty());
  }

  /**
   * @param kept what was answered before; for questions whose answer depends on the store alone
   */
  public Asker(
      Store store, Optional<Duration> patience, TableWriter tables, Optional<KeptAnswers> kept) {
    this.store = store;
    this.patience = patience;
    this.tables = tables;
    this.kept = kept;
  }

  /**
   * Writes the answer, in the usual format of such an answer if none is given.
   *
   * @throws QueryException if the format does not fit the query's form, it asks another machine, or
   *     takes too long
   */
  public void answer(Question question, Optional<AnswerFormat> wish, OutputStream out) {
    AnswerFormat format = question.formatFor(wish);
    ask(
        question,
        execution -> {
          write(question, execution, format, out);
          return format;
        });
  }

  /**
   * Writes the first rows of a SELECT as a table.
   *
   * @return how many more there are
   */
  public long table(Question question, int most, OutputStream out) {
    return ask(
        question,
        execution -> tables.write(question.forPeople(select(question, execution)), most, out));
  }

  /** The rows of a SELECT as the tables show them, by column; what is unbound is empty. */
  public List<Map<String, String>> rows(Question question) {
    return ask(
        question,
        execution -> {
          RowSet answer = select(question, execution);
          List<Var> columns = answer.getResultVars();
          List<Map<String, String>> rows = new ArrayList<>();
          answer.forEachRemaining(
              binding -> {
                Map<String, String> row = new LinkedHashMap<>();
                columns.forEach(
                    column -> row.put(column.getVarName(), tables.show(binding.get(column))));
                rows.add(row);
              });
          return rows;
        });
  }

  private <T> T ask(Question question, Function<QueryExec, T> answered) {
    return store.calculateRead(
        dataset -> {
          try (QueryExec execution = execution(question, dataset)) {
            return answered.apply(execution);
          } catch (QueryCancelledException e) {
            throw new QueryException(
                "the query took longer than " + seconds() + " s; give it more with --timeout", e);
          } catch (org.apache.jena.query.QueryException e) {
            throw new QueryException("the query cannot be answered: " + e.getMessage(), e);
          }
        });
  }

  private RowSet select(Question question, QueryExec execution) {
    return kept.map(answers -> answers.answer(question, execution.getDataset(), execution::select))
        .orElseGet(execution::select);
  }

  private QueryExec execution(Question question, DatasetGraph dataset) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset).query(question.query()).set(ARQ.httpServiceAllowed, false);
    question.bindings().forEach(builder::substitution);
    patience.ifPresent(time -> builder.timeout(time.toMillis(), TimeUnit.MILLISECONDS));
    return builder.build();
  }

  private void write(
      Question question, QueryExec execution, AnswerFormat format, OutputStream out) {
    if (question.query().isAskType()) {
      writeTruth(execution.ask(), format, out);
    } else if (question.query().isSelectType()) {
      writeRows(question, select(question, execution), format, out);
    } else {
      Graph graph =
          question.query().isConstructType() ? execution.construct() : execution.describe();
      graph.getPrefixMapping().setNsPrefixes(question.query().getPrefixMapping());
      RDFWriter.source(graph).format(graphFormat(format)).output(out);
    }
  }

  private void writeRows(Question question, RowSet rows, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      tables.write(question.forPeople(rows), out);
    } else {
      writer(format).write(out, rows, ARQ.getContext());
    }
  }

  private void writeTruth(boolean truth, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      tables.write(truth, out);
    } else {
      writer(format).write(out, truth, ARQ.getContext());
    }
  }

  private static RowSetWriter writer(AnswerFormat format) {
    Lang lang = rowsFormat(format);
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static Lang rowsFormat(AnswerFormat format) {
    return switch (format) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case TABLE, TURTLE, NTRIPLES, JSONLD, RDFXML ->
          throw new IllegalArgumentException("not a format of rows: " + format);
    };
  }

  private static RDFFormat graphFormat(AnswerFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_PRETTY;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case JSONLD -> RDFFormat.JSONLD_PRETTY;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case TABLE, CSV, TSV, JSON, XML ->
          throw new IllegalArgumentException("not a format of graphs: " + format);
    };
  }

  private String seconds() {
    return patience.map(Duration::toSeconds).map(String::valueOf).orElse("?");
  }
}
