package org.parley.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.DigestReader;
import org.parley.rdf.DigestWriter;
import org.parley.rdf.Iris;
import org.parley.store.Store;

/**
 * What a store's articles come to, put aside beside the data when they were last written: so that
 * nobody has to read a whole store to see that nothing is new. It can be lost without harm, and
 * counts only for the data, the program and the base that it was made with.
 *
 * @param articles the articles, by their IRIs
 * @param fingerprints what an article was read from, where that is known
 */
record Ledger(Map<Node, StoredArticle> articles, Map<Node, String> fingerprints, Census census) {
  private static final String ARTICLES = "articles";
  private static final String DIGESTS = "digests";
  private static final int FIELDS = 4;

  Ledger {
    articles = Map.copyOf(articles);
    fingerprints = Map.copyOf(fingerprints);
  }

  /** What was put aside, if it still holds. */
  static Optional<Ledger> of(Store store, Iris iris) {
    return store
        .recall(ARTICLES)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
        .filter(lines -> lines.size() > 1 && lines.getFirst().equals(head(iris)))
        .flatMap(lines -> Census.parse(lines.get(1)).map(census -> read(lines, census)));
  }

  private static Ledger read(List<String> lines, Census census) {
    Map<Node, StoredArticle> articles = new HashMap<>();
    Map<Node, String> fingerprints = new HashMap<>();
    for (String line : lines.subList(2, lines.size())) {
      String[] fields = line.split("\t", FIELDS);
      Node article = NodeFactory.createURI(fields[0]);
      articles.put(
          article, new StoredArticle(fields[1], new TreeSet<>(List.of(fields[2].split(",")))));
      if (!fields[3].isEmpty()) {
        fingerprints.put(article, fields[3]);
      }
    }
    return new Ledger(articles, fingerprints, census);
  }

  /** The digests of all articles, if they still hold. */
  static Optional<List<ArticleDigest>> digests(Store store, Iris iris) {
    byte[] head = (head(iris) + "\n").getBytes(StandardCharsets.UTF_8);
    return store
        .recall(DIGESTS)
        .filter(bytes -> Arrays.mismatch(bytes, head) == head.length)
        .map(bytes -> DigestReader.read(Arrays.copyOfRange(bytes, head.length, bytes.length)));
  }

  /** Does something to the store that changes no article; then what was put aside still holds. */
  static void keep(Store store, Runnable change) {
    Optional<byte[]> articles = store.recall(ARTICLES);
    Optional<byte[]> digests = store.recall(DIGESTS);
    change.run();
    digests.ifPresent(bytes -> store.remember(DIGESTS, bytes));
    articles.ifPresent(bytes -> store.remember(ARTICLES, bytes));
  }

  void write(Store store, Iris iris) {
    List<String> lines = new ArrayList<>(List.of(head(iris), census.line()));
    articles.forEach(
        (article, stored) ->
            lines.add(
                String.join(
                    "\t",
                    article.getURI(),
                    stored.hash(),
                    String.join(",", stored.readers()),
                    fingerprints.getOrDefault(article, ""))));
    store.remember(ARTICLES, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  static void write(List<ArticleDigest> digests, Store store, Iris iris) {
    byte[] head = (head(iris) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = DigestWriter.bytes(digests);
    byte[] whole = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    store.remember(DIGESTS, whole);
  }

  private static String head(Iris iris) {
    return "parley ledger\t" + ProgramStamp.text() + "\t" + iris.base();
  }
}
