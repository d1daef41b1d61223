package org.parley.pipeline;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.vocab.Parley;

/**
 * An article as the store has it.
 *
 * @param hash its content hash
 * @param readers whose claims stand in its graph
 */
record StoredArticle(String hash, SortedSet<String> readers) {
  /** Stores of earlier versions name no readers: there were none but the rules. */
  static final SortedSet<String> RULES_ALONE =
      Collections.unmodifiableSortedSet(new TreeSet<>(List.of(ResolvedArticle.RULES)));

  StoredArticle {
    readers = new TreeSet<>(readers);
  }

  /** An article as its graph says. */
  static StoredArticle of(Node article, Collection<Quad> graph) {
    String hash = "";
    SortedSet<String> readers = new TreeSet<>();
    for (Quad quad : graph) {
      if (quad.getSubject().equals(article)) {
        if (quad.getPredicate().equals(Parley.contentHash)) {
          hash = quad.getObject().getLiteralLexicalForm();
        } else if (quad.getPredicate().equals(Parley.reader)) {
          readers.add(quad.getObject().getLiteralLexicalForm());
        }
      }
    }
    return new StoredArticle(hash, readers.isEmpty() ? RULES_ALONE : readers);
  }
}
