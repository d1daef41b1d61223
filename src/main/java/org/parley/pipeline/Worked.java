package org.parley.pipeline;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.parley.article.Problem;
import org.parley.rdf.ArticleDigest;

/**
 * What became of an article.
 *
 * @param quads its graph, as a store would have it
 * @param digest what it adds to what follows from all articles
 * @param remarks what is to be known of it
 */
public record Worked(List<Quad> quads, ArticleDigest digest, List<Problem> remarks) {
  public Worked {
    quads = List.copyOf(quads);
    remarks = List.copyOf(remarks);
  }
}
