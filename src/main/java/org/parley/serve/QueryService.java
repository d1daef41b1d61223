package org.parley.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.parley.query.Namespaces;

/**
 * The SPARQL protocol's query operation, within limits. An answer is complete before its first byte
 * goes out, so that a query that runs out of time is answered with 503 and a reason, never with
 * half a table.
 */
final class QueryService extends SPARQL_QueryDataset {
  /** How many rows were left out is not known, only that there were more. */
  static final String LEFT_OUT = "Parley-Left-Out";

  private static final int UNAVAILABLE = 503;
  private static final String MEMORY =
      "the query was stopped, since the server ran short of memory; ask for less";

  /** What answers differently each time; rather too often than too seldom. */
  private static final Pattern CHANGING =
      Pattern.compile("\\b(?:now|rand|uuid|struuid|bnode|sample)\\b", Pattern.CASE_INSENSITIVE);

  private final ServeOptions options;
  private final Running running;
  private final Function<HttpServletRequest, Reply> description;
  private final String prefixes;

  /**
   * @param description answers who asks without a query
   */
  QueryService(
      ServeOptions options, Running running, Function<HttpServletRequest, Reply> description) {
    this.options = options;
    this.running = running;
    this.description = description;
    this.prefixes = declarations(options.base());
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    QueryGate.refusal(query).ifPresent(reason -> ServletOps.errorForbidden(reason));
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    List<String> graphs = new ArrayList<>(QueryGate.graphs(query));
    graphs.addAll(parameters(action, HttpNames.paramDefaultGraphURI));
    graphs.addAll(parameters(action, HttpNames.paramNamedGraphURI));
    QueryGate.missingGraph(graphs, action.getActiveDSG())
        .ifPresent(
            graph ->
                ServletOps.errorBadRequest(
                    "no graph <" + graph + "> in this store; others are not loaded"));
    return super.decideDataset(action, query, log);
  }

  /** Without a query, what is asked for is what can be asked here. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      Replies.send(description.apply(action.getRequest()), action.getResponse());
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    if (CHANGING.matcher(query).find()) {
      action.getResponse().setHeader("ETag", null);
    }
    try {
      super.execute(withPrefixes(query), action);
    } catch (QueryCancelledException e) {
      giveUp(action, running.shortOfMemory() ? MEMORY : tooLong());
    } catch (OutOfMemoryError e) {
      giveUp(action, MEMORY);
    }
  }

  private static void giveUp(HttpAction action, String reason) {
    action.setResponseHeader("Retry-After", "60");
    ServletOps.error(UNAVAILABLE, reason);
  }

  private String tooLong() {
    return "the query took too long; ask for less, or have the server started with a longer"
        + " --timeout (now "
        + options.patience().toSeconds()
        + " s)";
  }

  /**
   * The query with the common prefixes, as the command line has them, where it lacks one; so what
   * declares all that it needs is read as it stands, and its errors are where the author sees them.
   */
  private String withPrefixes(String query) {
    try {
      QueryFactory.create(query, Syntax.syntaxARQ);
      return query;
    } catch (QueryException e) {
      boolean lacksOne = String.valueOf(e.getMessage()).contains("Unresolved prefixed name");
      return lacksOne ? prefixes + query : query;
    }
  }

  private static String declarations(String base) {
    StringBuilder lines = new StringBuilder();
    Namespaces.at(base)
        .getNsPrefixMap()
        .forEach((prefix, iri) -> lines.append("PREFIX %s: <%s> ".formatted(prefix, iri)));
    return lines.toString();
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    query.setLimit(
        query.hasLimit() ? Math.min(query.getLimit(), options.maxRows() + 1L) : limit(query));
    QueryExec execution = super.createQueryExec(action, query, dataset);
    execution.getContext().set(ARQ.httpServiceAllowed, false);
    return execution;
  }

  /** One more than is given, to know whether there are more. */
  private long limit(Query query) {
    return query.isAskType() || query.isConstructType() ? Query.NOLIMIT : options.maxRows() + 1L;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String log) {
    running.begin(execution);
    try {
      if (query.isSelectType()) {
        return new QueryExecResult(rows(action, execution.select()));
      }
      if (query.isConstructType()) {
        return construct(action, execution, query);
      }
      return super.executeQuery(action, execution, query, log);
    } finally {
      running.end(execution);
    }
  }

  private RowSet rows(HttpAction action, RowSet all) {
    List<Binding> rows = new ArrayList<>();
    while (all.hasNext()) {
      if (rows.size() == options.maxRows()) {
        leaveOut(action);
        break;
      }
      rows.add(all.next());
    }
    return RowSetStream.create(all.getResultVars(), rows.iterator());
  }

  private QueryExecResult construct(HttpAction action, QueryExec execution, Query query) {
    if (query.isConstructQuad()) {
      DatasetGraph result = DatasetGraphFactory.createTxnMem();
      result.executeWrite(() -> take(action, execution.constructQuads(), result::add));
      return new QueryExecResult(result);
    }
    Graph result = GraphFactory.createDefaultGraph();
    take(action, execution.constructTriples(), result::add);
    result.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    return new QueryExecResult(result);
  }

  private <T> void take(HttpAction action, Iterator<T> all, Consumer<T> sink) {
    for (int taken = 0; all.hasNext(); taken++) {
      if (taken == options.maxRows()) {
        leaveOut(action);
        return;
      }
      sink.accept(all.next());
    }
  }

  private void leaveOut(HttpAction action) {
    action.setResponseHeader(
        LEFT_OUT, "more than " + options.maxRows() + "; use LIMIT and OFFSET, or --max-rows");
  }

  private static List<String> parameters(HttpAction action, String name) {
    String[] values = action.getRequestParameterValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }
}
