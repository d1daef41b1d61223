package org.parley.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/**
 * Which articles print one text: a report of an agency, say. Copies of copies are copies, too. The
 * original of them is the one that appeared first, of those of one day the first by IRI.
 */
public final class Copies {
  private static final Comparator<ArticleDigest> BY_DAY =
      Comparator.comparing(Copies::day).thenComparing(article -> article.article().getURI());

  private final List<ArticleDigest> articles;

  /** Of each article another of its text, nearer to the one that stands for all of them. */
  private final int[] nearer;

  private Copies(Collection<ArticleDigest> articles) {
    this.articles = articles.stream().filter(each -> each.sketch().isPresent()).toList();
    nearer = IntStream.range(0, this.articles.size()).toArray();
    // One after another: what is looked up of all bands at once would not fit into memory.
    for (int band = 0; band < Sketch.BANDS; band++) {
      unite(band);
    }
  }

  /** Brings copies together that agree in this band. */
  private void unite(int band) {
    Map<String, List<Integer>> met = HashMap.newHashMap(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      List<Integer> alike = met.computeIfAbsent(sketch(i).band(band), none -> new ArrayList<>(1));
      for (int other : alike) {
        if (text(i) != text(other) && sketch(i).isCopy(sketch(other))) {
          nearer[text(i)] = text(other);
        }
      }
      alike.add(i);
    }
  }

  private Sketch sketch(int article) {
    return articles.get(article).sketch().orElseThrow();
  }

  /** The article that stands for all that print its text. */
  private int text(int article) {
    int at = article;
    while (nearer[at] != at) {
      nearer[at] = nearer[nearer[at]];
      at = nearer[at];
    }
    return at;
  }

  /** The original of each article that is a copy. */
  static SortedMap<String, Node> originals(Collection<ArticleDigest> articles) {
    Copies copies = new Copies(articles);
    Map<Integer, ArticleDigest> first = new HashMap<>();
    for (int i = 0; i < copies.articles.size(); i++) {
      first.merge(copies.text(i), copies.articles.get(i), BinaryOperator.minBy(BY_DAY));
    }
    SortedMap<String, Node> originals = new TreeMap<>();
    for (int i = 0; i < copies.articles.size(); i++) {
      ArticleDigest copy = copies.articles.get(i);
      Node original = first.getOrDefault(copies.text(i), copy).article();
      if (!original.equals(copy.article())) {
        originals.put(copy.article().getURI(), original);
      }
    }
    return originals;
  }

  /** Those of the others that print what these do, or a copy of it. */
  public static Set<Node> reach(Collection<ArticleDigest> these, Collection<ArticleDigest> others) {
    List<ArticleDigest> all = new ArrayList<>(these);
    all.addAll(others);
    Copies copies = new Copies(all);
    // With those that have no sketch away, these are still the first.
    long own = these.stream().filter(each -> each.sketch().isPresent()).count();
    Set<Integer> texts = new HashSet<>();
    Set<Node> reached = new HashSet<>();
    for (int i = 0; i < copies.articles.size(); i++) {
      if (i < own) {
        texts.add(copies.text(i));
      }
      if (texts.contains(copies.text(i))) {
        reached.add(copies.articles.get(i).article());
      }
    }
    return reached;
  }

  /** Without a day, after all days. */
  private static String day(ArticleDigest article) {
    return article.sketch().map(Sketch::published).filter(day -> !day.isEmpty()).orElse("~");
  }
}
