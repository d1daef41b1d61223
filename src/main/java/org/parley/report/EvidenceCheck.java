package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.vocab.Parley;

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
    long checked = 0;
    long unchecked = 0;
    int withoutText = 0;
    int done = 0;
    List<String> broken = new ArrayList<>();
    for (Node article : new Lookup(dataset).subjects(Terms.TYPE, Terms.NEWS_ARTICLE)) {
      ArticleEvidence evidence = ArticleEvidence.read(dataset, article);
      if (evidence.text().isPresent()) {
        checked += evidence.nodes().size();
        int[] text = evidence.text().get().codePoints().toArray();
        evidence.nodes().stream()
            .filter(node -> !evidence.isVerbatim(node, text))
            .forEach(node -> broken.add(node.toString()));
      } else if (!evidence.nodes().isEmpty()) {
        unchecked += evidence.nodes().size();
        withoutText++;
      }
      done++;
      progress.accept(done);
    }
    return new EvidenceCheck(checked, broken, unchecked, withoutText);
  }

  /**
   * The evidence of one article's graph, read in one go.
   *
   * @param values by selector: {@code oa:start}, {@code oa:end}, {@code oa:exact}
   */
  private record ArticleEvidence(
      Optional<String> text,
      List<Node> nodes,
      Map<Node, List<Node>> selectors,
      Map<Node, Map<Node, Node>> values) {

    static ArticleEvidence read(DatasetGraph dataset, Node article) {
      List<Node> nodes = new ArrayList<>();
      Map<Node, List<Node>> selectors = new HashMap<>();
      Map<Node, Map<Node, Node>> values = new HashMap<>();
      Optional<String> text = Optional.empty();
      var quads = dataset.find(article, Node.ANY, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        Node property = quad.getPredicate();
        if (property.equals(Terms.TYPE) && quad.getObject().equals(Parley.Evidence)) {
          nodes.add(quad.getSubject());
        } else if (property.equals(Terms.HAS_SELECTOR)) {
          selectors
              .computeIfAbsent(quad.getSubject(), node -> new ArrayList<>())
              .add(quad.getObject());
        } else if (property.equals(Terms.START)
            || property.equals(Terms.END)
            || property.equals(Terms.EXACT)) {
          values
              .computeIfAbsent(quad.getSubject(), node -> new HashMap<>())
              .put(property, quad.getObject());
        } else if (property.equals(Terms.ARTICLE_BODY) && quad.getSubject().equals(article)) {
          text = Optional.of(quad.getObject().getLiteralLexicalForm());
        }
      }
      return new ArticleEvidence(text, nodes, selectors, values);
    }

    boolean isVerbatim(Node evidence, int[] points) {
      Optional<Integer> start = value(evidence, Terms.START).flatMap(ArticleEvidence::number);
      Optional<Integer> end = value(evidence, Terms.END).flatMap(ArticleEvidence::number);
      Optional<String> exact = value(evidence, Terms.EXACT).map(Node::getLiteralLexicalForm);
      if (start.isEmpty() || end.isEmpty() || exact.isEmpty()) {
        return false;
      }
      int from = start.get();
      int to = end.get();
      return 0 <= from
          && from <= to
          && to <= points.length
          && new String(points, from, to - from).equals(exact.get());
    }

    private Optional<Node> value(Node evidence, Node property) {
      return selectors.getOrDefault(evidence, List.of()).stream()
          .flatMap(
              selector ->
                  Optional.ofNullable(values.getOrDefault(selector, Map.of()).get(property))
                      .stream())
          .findFirst();
    }

    private static Optional<Integer> number(Node literal) {
      return literal.isLiteral() && literal.getLiteralValue() instanceof Number number
          ? Optional.of(number.intValue())
          : Optional.empty();
    }
  }
}
