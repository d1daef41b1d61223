package org.parley.review;

import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedArticle;

/** The sentences of an article that something is claimed of. */
final class Sentences {
  private Sentences() {}

  static Set<Evidence> of(ResolvedArticle article) {
    Set<Evidence> sentences = new TreeSet<>();
    article.reports().forEach(report -> sentences.addAll(report.evidence()));
    article.statements().forEach(said -> sentences.add(said.evidence()));
    article.stances().forEach(stance -> sentences.addAll(stance.evidence()));
    return sentences;
  }
}
