package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.parley.store.NodeNumbers;

/** The evidence of one article's graph. */
final class ArticleEvidence {
  private final NodeNumbers numbers;
  private final List<NodeId> nodes = new ArrayList<>();
  private final Map<NodeId, List<NodeId>> selectors = new HashMap<>();
  private final Map<NodeId, NodeId> starts = new HashMap<>();
  private final Map<NodeId, NodeId> ends = new HashMap<>();
  private final Map<NodeId, NodeId> words = new HashMap<>();

  ArticleEvidence(Node article, NodeNumbers numbers) {
    this.numbers = numbers;
    numbers.visit(article, Terms.HAS_SOURCE, article, nodes::add);
    numbers.visit(
        article,
        Terms.HAS_SELECTOR,
        (evidence, selector) ->
            selectors.computeIfAbsent(evidence, node -> new ArrayList<>()).add(selector));
    numbers.visit(article, Terms.START, starts::put);
    numbers.visit(article, Terms.END, ends::put);
    numbers.visit(article, Terms.EXACT, words::put);
  }

  /** In the order of the store. */
  List<NodeId> nodes() {
    return nodes;
  }

  boolean isVerbatim(NodeId evidence, TextSlices text) {
    Optional<Integer> start = value(evidence, starts).flatMap(ArticleEvidence::number);
    Optional<Integer> end = value(evidence, ends).flatMap(ArticleEvidence::number);
    Optional<String> exact = value(evidence, words).map(Node::getLiteralLexicalForm);
    return start.isPresent()
        && end.isPresent()
        && exact.isPresent()
        && text.has(exact.get(), start.get(), end.get());
  }

  private Optional<Node> value(NodeId evidence, Map<NodeId, NodeId> values) {
    return selectors.getOrDefault(evidence, List.of()).stream()
        .flatMap(selector -> Optional.ofNullable(values.get(selector)).stream())
        .findFirst()
        .map(numbers::node);
  }

  private static Optional<Integer> number(Node literal) {
    return literal.isLiteral() && literal.getLiteralValue() instanceof Number number
        ? Optional.of(number.intValue())
        : Optional.empty();
  }
}
