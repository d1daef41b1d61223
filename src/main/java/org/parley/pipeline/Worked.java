package org.parley.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Problem;
import org.parley.rdf.ArticleDigest;

/**
 * What became of an article.
 *
 * @param quads its graph, as a store would have it
 * @param digest what it adds to what follows from all articles
 * @param remark what is to be known of it
 */
public record Worked(List<Quad> quads, ArticleDigest digest, Optional<Problem> remark) {
  public Worked {
    quads = List.copyOf(quads);
  }
}
