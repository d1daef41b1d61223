package org.parley.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.Iris;
import org.parley.rdf.Provenance;
import org.parley.rdf.Schemes;
import org.parley.read.Recognition;
import org.parley.store.Difference;
import org.parley.store.Store;

/**
 * Keeps, during a run, what the store's articles come to: from the {@link Ledger} where it holds,
 * else from the store itself. For one thread, but for {@link #warmUp}.
 */
final class Books implements Recognition {
  /** What an article was read from, and what that came to. */
  private record Read(String fingerprint, String hash) {}

  private final Store store;
  private final Iris iris;
  private final Renewal renewal;
  private final Optional<Ledger> ledger;
  private final StoredState before;
  private final Map<Node, StoredArticle> written = new HashMap<>();
  private final Map<Node, Read> reads = new HashMap<>();
  private Optional<String> trusted = Optional.empty();
  private String fingerprint = "";
  private @Nullable CompletableFuture<Optional<Map<Node, ArticleDigest>>> digests;

  Books(Store store, Iris iris, Parts parts) {
    this.store = store;
    this.iris = iris;
    this.renewal = new Renewal(iris, parts);
    this.ledger = Ledger.of(store, iris);
    this.before =
        ledger
            .map(known -> new StoredState(known.articles(), false, false))
            .orElseGet(() -> StoredState.of(store, iris));
  }

  /** What the store holds as the run begins. */
  StoredState before() {
    return before;
  }

  /** From now on, what this reader has read may pass at first sight. */
  void trust(String reader) {
    trusted = Optional.of(reader);
  }

  @Override
  public boolean knows(String id, String seen) {
    Node article = iris.article(id);
    return trusted.isPresent()
        && ledger
            .filter(known -> seen.equals(known.fingerprints().get(article)))
            .map(known -> known.articles().get(article))
            .filter(stored -> stored.readers().contains(trusted.get()))
            .isPresent();
  }

  @Override
  public void met(String id, String seen) {
    fingerprint = seen;
  }

  /** Hears of an article right after it was met. */
  void judged(Article article) {
    reads.put(iris.article(article.id()), new Read(fingerprint, article.contentHash()));
  }

  /** Begins to read the digests; returns at once. */
  synchronized void warmUp() {
    if (digests == null) {
      digests = CompletableFuture.supplyAsync(this::digests);
    }
  }

  private Optional<Map<Node, ArticleDigest>> digests() {
    if (before.articles().isEmpty() && !before.behind()) {
      return Optional.of(Map.of());
    }
    return ledger
        .flatMap(known -> Ledger.digests(store, iris))
        .map(
            list -> {
              Map<Node, ArticleDigest> map = new LinkedHashMap<>();
              list.forEach(digest -> map.put(digest.article(), digest));
              return map;
            })
        .filter(map -> map.keySet().equals(before.articles().keySet()));
  }

  /** The digests that the resolved graph follows from, where they are known. */
  private Optional<Map<Node, ArticleDigest>> known() {
    warmUp();
    try {
      return Objects.requireNonNull(digests).join();
    } catch (CompletionException e) {
      return Optional.empty(); // the file is damaged; the store itself has it all
    }
  }

  /**
   * Notes an article before it is committed: then the data are not those of the digests any more.
   */
  void add(Step.Written article) {
    known();
    renewal.changed(article.digest());
    written.put(article.digest().article(), article.stored());
  }

  void remove(Node article) {
    known();
    renewal.gone(article);
  }

  /**
   * Commits what is left together with what follows from all articles.
   *
   * @param commits with every article's graph in it that this run changed
   */
  void finish(Commits commits, Provenance run) {
    Optional<Map<Node, ArticleDigest>> known = known();
    Map<Node, ArticleDigest> earlier = known.orElseGet(this::fromStore);
    Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
    Difference resolved = Difference.none();
    if (known.isPresent()) {
      resolved = renewal.since(earlier);
    } else {
      graphs.put(iris.resolvedGraph(), renewal.whole(renewal.after(earlier).values()));
    }
    graphs.put(iris.schemesGraph(), Schemes.quads(iris));
    graphs.put(iris.provenanceGraph(), run.appendedTo(runs(), iris));
    commits.finish(graphs, resolved.alsoWithout(staleCodes()));
    Ledger.write(List.copyOf(renewal.after(earlier).values()), store, iris);
  }

  /**
   * How much the store holds.
   *
   * @param changed whether this run has changed it
   */
  Census census(boolean changed) {
    return ledger
        .filter(known -> !changed)
        .map(Ledger::census)
        .orElseGet(() -> Census.of(store, iris));
  }

  /** Puts the ledger aside for the next run, if it has anything new. */
  void close(Census census) {
    Map<Node, StoredArticle> articles = new HashMap<>(before.articles());
    articles.keySet().removeIf(renewal::isChanged);
    articles.putAll(written);
    Ledger now = new Ledger(articles, fingerprints(articles), census);
    if (!ledger.equals(Optional.of(now))) {
      now.write(store, iris);
    }
  }

  /** Only of what became what is in the store. */
  private Map<Node, String> fingerprints(Map<Node, StoredArticle> articles) {
    Map<Node, String> all = new HashMap<>(ledger.map(Ledger::fingerprints).orElse(Map.of()));
    all.keySet().removeAll(written.keySet());
    reads.forEach(
        (article, read) -> {
          StoredArticle stored = articles.get(article);
          if (stored != null && stored.hash().equals(read.hash())) {
            all.put(article, read.fingerprint());
          }
        });
    all.keySet().retainAll(articles.keySet());
    return all;
  }

  private Map<Node, ArticleDigest> fromStore() {
    return store.calculateRead(
        dataset -> {
          Map<Node, ArticleDigest> read = new LinkedHashMap<>();
          for (Node article : before.articles().keySet()) {
            if (!renewal.isChanged(article)) {
              read.put(article, ArticleDigest.of(article, quads(dataset, article)));
            }
          }
          return read;
        });
  }

  private List<Quad> staleCodes() {
    Set<Node> old = new LinkedHashSet<>(before.articles().keySet());
    old.removeIf(article -> !renewal.isChanged(article));
    return old.isEmpty()
        ? List.of()
        : store.calculateRead(dataset -> StaleCodes.in(dataset, iris, old));
  }

  private List<Quad> runs() {
    return store.calculateRead(dataset -> new ArrayList<>(quads(dataset, iris.provenanceGraph())));
  }

  private static List<Quad> quads(DatasetGraph dataset, Node graph) {
    return Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY));
  }
}
