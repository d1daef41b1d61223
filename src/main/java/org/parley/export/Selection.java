package org.parley.export;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which part of a store is wanted; what is empty narrows nothing.
 *
 * @param graphs only these graphs, as they are
 * @param articles the articles to take from
 * @param since from articles of this day, month or year on; those without a date are left out
 * @param issues only stances on one of these, or on its opposite
 * @param actor only claims that name this actor as holder, voice, speaker, addressee or participant
 * @param codebook only stances that it has a code for
 */
public record Selection(
    Set<Node> graphs,
    Set<Node> articles,
    Optional<String> since,
    Set<Node> issues,
    Optional<Node> actor,
    Optional<String> codebook) {
  public Selection {
    graphs = Set.copyOf(graphs);
    articles = Set.copyOf(articles);
    issues = Set.copyOf(issues);
  }

  /** All that a store holds. */
  public static Selection all() {
    return new Selection(
        Set.of(), Set.of(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
  }

  /** The same of one article. */
  Selection of(Node article) {
    return new Selection(graphs, Set.of(article), Optional.empty(), issues, actor, codebook);
  }

  /** Whether single claims are chosen, and not whole articles. */
  boolean choosesClaims() {
    return !issues.isEmpty() || actor.isPresent() || codebook.isPresent();
  }

  boolean choosesArticles() {
    return !articles.isEmpty() || since.isPresent();
  }

  boolean wantsGraph(Node graph) {
    return graphs.isEmpty() || graphs.contains(graph);
  }
}
