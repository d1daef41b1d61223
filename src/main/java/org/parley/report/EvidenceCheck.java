package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.parley.rdf.vocab.Parley;
import org.parley.store.NodeNumbers;

/**
 * Holds each {@code oa:exact} against its slice of the article's text.
 *
 * @param checked evidences whose article has its text in the store
 * @param notVerbatim IRIs of those that differ from the text, or lack a selector
 * @param unchecked evidences of articles without text
 * @param articlesWithoutText articles that have evidence, but were stored without their text
 */
public record EvidenceCheck(
    long checked, List<String> notVerbatim, long unchecked, int articlesWithoutText) {
  public EvidenceCheck {
    notVerbatim = List.copyOf(notVerbatim);
  }

  /**
   * Checks all articles, inside a read transaction.
   *
   * @param progress hears how many articles are done
   */
  public static EvidenceCheck of(DatasetGraph dataset, IntConsumer progress) {
    NodeNumbers numbers = new NodeNumbers(dataset);
    long checked = 0;
    long unchecked = 0;
    int withoutText = 0;
    int done = 0;
    List<String> broken = new ArrayList<>();
    for (Node article : new Lookup(dataset).subjects(Terms.TYPE, Terms.NEWS_ARTICLE)) {
      ArticleEvidence evidence = new ArticleEvidence(article, numbers);
      Optional<String> text = text(dataset, article);
      if (text.isPresent()) {
        checked += evidence.nodes.size();
        Slices slices = new Slices(text.get());
        evidence.nodes.stream()
            .filter(node -> !evidence.isVerbatim(node, slices))
            .forEach(node -> broken.add(numbers.node(node).toString()));
      } else if (!evidence.nodes.isEmpty()) {
        unchecked += evidence.nodes.size();
        withoutText++;
      }
      done++;
      progress.accept(done);
    }
    return new EvidenceCheck(checked, broken, unchecked, withoutText);
  }

  private static Optional<String> text(DatasetGraph dataset, Node article) {
    Iterator<Quad> texts = dataset.find(article, article, Terms.ARTICLE_BODY, Node.ANY);
    return texts.hasNext()
        ? Optional.of(texts.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  /** A text whose code points are counted once. */
  private static final class Slices {
    private final String text;
    private final int[] starts;

    Slices(String text) {
      this.text = text;
      this.starts = new int[text.codePointCount(0, text.length()) + 1];
      int at = 0;
      for (int point = 0; point < starts.length; point++) {
        starts[point] = at;
        at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
      }
    }

    /** Whether just these words stand from one code point to the other. */
    boolean has(String words, int from, int to) {
      return 0 <= from
          && from <= to
          && to < starts.length
          && words.length() == starts[to] - starts[from]
          && text.startsWith(words, starts[from]);
    }
  }

  /** The evidence of one article's graph. */
  private static final class ArticleEvidence {
    private final NodeNumbers numbers;
    private final List<NodeId> nodes = new ArrayList<>();
    private final Map<NodeId, List<NodeId>> selectors = new HashMap<>();
    private final Map<NodeId, NodeId> starts = new HashMap<>();
    private final Map<NodeId, NodeId> ends = new HashMap<>();
    private final Map<NodeId, NodeId> words = new HashMap<>();

    ArticleEvidence(Node article, NodeNumbers numbers) {
      this.numbers = numbers;
      numbers.visit(article, Terms.TYPE, Parley.Evidence, nodes::add);
      numbers.visit(
          article,
          Terms.HAS_SELECTOR,
          (evidence, selector) ->
              selectors.computeIfAbsent(evidence, node -> new ArrayList<>()).add(selector));
      numbers.visit(article, Terms.START, starts::put);
      numbers.visit(article, Terms.END, ends::put);
      numbers.visit(article, Terms.EXACT, words::put);
    }

    boolean isVerbatim(NodeId evidence, Slices text) {
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
}
