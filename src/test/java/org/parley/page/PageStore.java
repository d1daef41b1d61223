package org.parley.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.parley.rdf.Iris;
import org.parley.rdf.Schemes;
import org.parley.store.Store;

/** Stores made from graphs that a test wrote down. */
final class PageStore {
  /** The base of the golden cases. */
  static final String EXAMPLE = "https://example.org/kg/";

  private static final String TALKS = "src/test/resources/cases/oslo-talks/";

  private PageStore() {}

  /** The talks in Oslo, with the article's text, which the golden case leaves out. */
  static Store talks(UnaryOperator<Node> change) {
    Store store = of("cases/oslo-talks/expected.trig", EXAMPLE, change);
    Node article = NodeFactory.createURI(EXAMPLE + "article/article");
    List<Quad> quads =
        new ArrayList<>(
            store.calculateRead(
                dataset -> Iter.toList(dataset.find(article, Node.ANY, Node.ANY, Node.ANY))));
    quads.add(
        Quad.create(
            article,
            article,
            NodeFactory.createURI("https://schema.org/articleBody"),
            change.apply(NodeFactory.createLiteralString(text()))));
    store.replaceGraphs(Map.of(article, quads));
    return store;
  }

  private static String text() {
    try {
      String[] parts = Files.readString(Path.of(TALKS + "article.md")).split("---\n", 3);
      String title = parts[1].lines().findFirst().orElseThrow().replace("title: ", "");
      return title + "\n\n" + parts[2].strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A store with the graphs of a file and the schemes. */
  static Store of(String file, String base) {
    return of(file, base, literal -> literal);
  }

  /**
   * @param change what becomes of each object of a quad
   */
  static Store of(String file, String base, UnaryOperator<Node> change) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, "src/test/resources/" + file);
    Store store = Store.inMemory();
    Map<Node, List<Quad>> graphs =
        Iter.toList(read.find()).stream()
            .map(
                quad ->
                    Quad.create(
                        quad.getGraph(),
                        quad.getSubject(),
                        quad.getPredicate(),
                        change.apply(quad.getObject())))
            .collect(Collectors.groupingBy(Quad::getGraph));
    store.replaceGraphs(graphs);
    Iris iris = new Iris(base);
    store.replaceGraphs(Map.of(iris.schemesGraph(), Schemes.quads(iris)));
    return store;
  }
}
