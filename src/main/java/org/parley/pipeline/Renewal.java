package org.parley.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.parley.graph.DatedReport;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.Copies;
import org.parley.rdf.Iris;
import org.parley.rdf.NodesOfMany;
import org.parley.rdf.ResolvedGraph;
import org.parley.store.Difference;

/**
 * What a run changes in the resolved graph. Only the nodes that changed articles describe, only the
 * events that their reports can reach, and only copies of them are worked out, once as they were
 * and once as they are: everything else follows from the same digests as before, and so is the
 * same.
 */
final class Renewal {
  private final Iris iris;
  private final Parts parts;
  private final Map<Node, Optional<ArticleDigest>> changed = new HashMap<>();

  Renewal(Iris iris, Parts parts) {
    this.iris = iris;
    this.parts = parts;
  }

  /** Hears of an article as it is now. */
  void changed(ArticleDigest article) {
    changed.put(article.article(), Optional.of(article));
  }

  /** Hears that an article goes. */
  void gone(Node article) {
    changed.put(article, Optional.empty());
  }

  boolean isChanged(Node article) {
    return changed.containsKey(article);
  }

  /** The digests of all articles after the run. */
  Map<Node, ArticleDigest> after(Map<Node, ArticleDigest> before) {
    Map<Node, ArticleDigest> after = new LinkedHashMap<>(before);
    changed.forEach(
        (article, now) ->
            now.ifPresentOrElse(digest -> after.put(article, digest), () -> after.remove(article)));
    return after;
  }

  /** The whole resolved graph. */
  List<Quad> whole(Collection<ArticleDigest> all) {
    ResolvedGraph resolved = new ResolvedGraph(iris);
    all.forEach(resolved::add);
    return resolved.write(parts.merger());
  }

  /**
   * What is to be taken out of the resolved graph, and to be put in.
   *
   * @param before the digests of all articles that the resolved graph follows from
   */
  Difference since(Map<Node, ArticleDigest> before) {
    List<ArticleDigest> were = new ArrayList<>();
    List<ArticleDigest> are = new ArrayList<>();
    List<ArticleDigest> others = new ArrayList<>();
    before.forEach((article, digest) -> (isChanged(article) ? were : others).add(digest));
    changed.values().forEach(now -> now.ifPresent(are::add));

    List<ArticleDigest> touched = both(were, are);
    NodesOfMany nodes = NodesOfMany.in(touched);
    Set<DatedReport> reached = identities(parts.reach().apply(reports(touched), reports(others)));
    Set<Node> copies = Copies.reach(touched, others);
    List<ArticleDigest> beside =
        others.stream().map(digest -> nodes.of(digest, reached::contains, copies)).toList();
    Set<Quad> old = new LinkedHashSet<>(whole(both(beside, were)));
    Set<Quad> fresh = new LinkedHashSet<>(whole(both(beside, are)));

    Set<Quad> removed = new LinkedHashSet<>(old);
    removed.removeAll(fresh);
    removed.removeAll(ResolvedGraph.shared(others, iris));
    fresh.removeAll(old);
    return new Difference(List.copyOf(removed), List.copyOf(fresh));
  }

  private static List<ArticleDigest> both(List<ArticleDigest> one, List<ArticleDigest> other) {
    List<ArticleDigest> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  private static List<DatedReport> reports(List<ArticleDigest> articles) {
    return articles.stream().flatMap(article -> article.reports().stream()).toList();
  }

  private static Set<DatedReport> identities(Collection<DatedReport> reports) {
    Set<DatedReport> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(reports);
    return set;
  }
}
