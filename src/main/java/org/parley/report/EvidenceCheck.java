package org.parley.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
        checked += evidence.nodes().size();
        TextSlices slices = new TextSlices(text.get());
        evidence.nodes().stream()
            .filter(node -> !evidence.isVerbatim(node, slices))
            .forEach(node -> broken.add(numbers.node(node).toString()));
      } else if (!evidence.nodes().isEmpty()) {
        unchecked += evidence.nodes().size();
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
}
