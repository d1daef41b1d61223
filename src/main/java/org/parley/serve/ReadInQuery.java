package org.parley.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.jspecify.annotations.Nullable;

/** What a walk over a query comes across. */
final class ReadInQuery {
  private static final List<String> FUNCTIONS =
      List.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions",
          "http://jena.apache.org/ARQ/function#",
          "http://jena.hpl.hp.com/ARQ/function#");

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
                          .ifPresent(list -> list.forEach(ReadInQuery.this::expression)));
        }
      };

  /** Why the query is not to be run, if it is not. */
  Optional<String> refusal(Op query) {
    Walker.walk(query, operators, expressions);
    return Optional.ofNullable(refusal);
  }

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
