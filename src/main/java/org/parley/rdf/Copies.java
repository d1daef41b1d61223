package org.parley.rdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * Which articles print one text: a report of an agency, say. Copies of copies are copies, too. The
 * original of them is the one that appeared first, of those of one day the first by IRI.
 */
public final class Copies {
  private static final Comparator<ArticleDigest> BY_DAY =
      Comparator.comparing(Copies::day).thenComparing(article -> article.article().getURI());

  private final List<ArticleDigest> articles;
  private final Map<String, List<ArticleDigest>> byBand = new HashMap<>();

  private Copies(Collection<ArticleDigest> articles) {
    this.articles = articles.stream().filter(each -> each.sketch().isPresent()).toList();
    for (ArticleDigest article : this.articles) {
      for (String band : bands(article)) {
        byBand.computeIfAbsent(band, none -> new ArrayList<>()).add(article);
      }
    }
  }

  /** The original of each article that is a copy. */
  static SortedMap<String, Node> originals(Collection<ArticleDigest> articles) {
    Copies copies = new Copies(articles);
    SortedMap<String, Node> originals = new TreeMap<>();
    Set<ArticleDigest> met = none();
    for (ArticleDigest article : copies.articles) {
      Set<ArticleDigest> together =
          met.contains(article) ? Set.of() : copies.with(List.of(article));
      met.addAll(together);
      Optional<ArticleDigest> original = together.stream().min(BY_DAY);
      for (ArticleDigest copy : together) {
        if (copy != original.orElseThrow()) {
          originals.put(copy.article().getURI(), original.orElseThrow().article());
        }
      }
    }
    return originals;
  }

  /** Those of the others that print what these do, or a copy of it. */
  public static Set<Node> reach(Collection<ArticleDigest> these, Collection<ArticleDigest> others) {
    List<ArticleDigest> all = new ArrayList<>(these);
    all.addAll(others);
    Set<Node> reached = new HashSet<>();
    new Copies(all).with(these).forEach(article -> reached.add(article.article()));
    return reached;
  }

  /** These and all that print what one of them does. */
  private Set<ArticleDigest> with(Collection<ArticleDigest> these) {
    Set<ArticleDigest> found = none();
    Deque<ArticleDigest> left = new ArrayDeque<>();
    for (ArticleDigest each : these) {
      if (each.sketch().isPresent() && found.add(each)) {
        left.add(each);
      }
    }
    while (!left.isEmpty()) {
      ArticleDigest article = left.remove();
      for (String band : bands(article)) {
        for (ArticleDigest other : byBand.getOrDefault(band, List.of())) {
          if (!found.contains(other) && isCopy(article, other)) {
            found.add(other);
            left.add(other);
          }
        }
      }
    }
    return found;
  }

  /** By identity: an article as it was and as it is are two. */
  private static Set<ArticleDigest> none() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private static boolean isCopy(ArticleDigest one, ArticleDigest other) {
    return one.sketch().orElseThrow().isCopy(other.sketch().orElseThrow());
  }

  private static String[] bands(ArticleDigest article) {
    return article.sketch().orElseThrow().bands();
  }

  /** Without a day, after all days. */
  private static String day(ArticleDigest article) {
    return article.sketch().map(Sketch::published).filter(day -> !day.isEmpty()).orElse("~");
  }
}
