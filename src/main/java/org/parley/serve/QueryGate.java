package org.parley.serve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/**
 * Lets queries through that stay within the store: they call no other server, load nothing, and run
 * no code but the functions of SPARQL, XPath and Jena's own.
 */
final class QueryGate {
  private static final List<String> FUNCTIONS =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions",
          "http://jena.apache.org/ARQ/function#",
          "http://jena.hpl.hp.com/ARQ/function#");

  /** By such names Jena would load a class, or a script. */
  private static final Pattern CODE =
      Pattern.compile("<(java:[^>]*|http://jena\\.apache\\.org/ARQ/(js|py|script)[^>]*)>");

  private QueryGate() {}

  /** Why the query is not to be run, if it is not. */
  static Optional<String> refusal(Query query) {
    Op asked = Algebra.compile(query);
    Matcher code = CODE.matcher(asked.toString());
    if (code.find()) {
      return Optional.of(code.group() + ": this server runs no code of others");
    }
    Found found = new Found();
    Walker.walk(asked, found.operators, found.expressions);
    return Optional.ofNullable(found.refusal);
  }

  /** The first of the graphs that the query is to be asked of, and the store does not have. */
  static Optional<String> missingGraph(List<String> graphs, DatasetGraph dataset) {
    return graphs.stream().filter(graph -> !isThere(graph, dataset)).findFirst();
  }

  /** The graphs that a query names in {@code FROM} and {@code FROM NAMED}. */
  static List<String> graphs(Query query) {
    return Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
        .toList();
  }

  private static boolean isThere(String graph, DatasetGraph dataset) {
    Node name = NodeFactory.createURI(graph);
    return Quad.isUnionGraph(name) || Quad.isDefaultGraph(name) || dataset.containsGraph(name);
  }

  /** What a walk over a query comes across. */
  private static final class Found {
    private @Nullable String refusal;

    private final ExprVisitorBase expressions =
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionN call) {
            function(call);
          }
        };

    private final OpVisitorBase operators =
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            refuse("SERVICE: this server asks no other one");
          }

          @Override
          public void visit(OpOrder order) {
            order.getConditions().forEach(each -> expression(each.getExpression()));
          }

          @Override
          public void visit(OpGroup group) {
            group
                .getAggregators()
                .forEach(
                    each ->
                        Optional.ofNullable(each.getAggregator().getExprList())
                            .ifPresent(list -> list.forEach(Found.this::expression)));
          }
        };

    /** Where the walk does not go by itself. */
    private void expression(Expr expression) {
      Walker.walk(expression, operators, expressions);
    }

    private void function(ExprFunction call) {
      String iri = call.getFunctionIRI();
      if (iri != null && FUNCTIONS.stream().noneMatch(iri::startsWith)) {
        refuse("the function <" + iri + "> is none of SPARQL's");
      }
    }

    private void refuse(String reason) {
      if (refusal == null) {
        refusal = reason;
      }
    }
  }
}
