package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.LoadsModels;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.query.Namespaces;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.read.ArticleReader;
import org.parley.resolve.event.EventMerger;

/**
 * The whole way, from a file to its graphs, against what is expected of it. With {@code
 * -Dgolden.write=true} the expectation is written anew instead; see {@code cases/README.md}.
 */
@LoadsModels
class GoldenCaseTest {
  private static final Path CASES = Path.of("src", "test", "resources", "cases");
  private static final String BASE = "https://example.org/kg/";
  private static final Iris IRIS = new Iris(BASE);

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anArticleBecomesTheExpectedGraphs(Path folder) throws IOException {
    DatasetGraph found = graphs(folder.resolve("article.md"));
    Path file = folder.resolve("expected.trig");
    if (Boolean.getBoolean("golden.write")) {
      write(found, file);
    }
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(expected, file.toString(), Lang.TRIG);
    if (!IsoMatcher.isomorphic(expected, found)) {
      Set<String> missing = lines(expected);
      missing.removeAll(lines(found));
      Set<String> extra = lines(found);
      extra.removeAll(lines(expected));
      assertThat(difference("missing", missing) + difference("extra", extra))
          .as("%s: the graphs differ", folder.getFileName())
          .isEmpty();
    }
  }

  /** What a store would hold after a run over the one file, but for the record of the run. */
  private static DatasetGraph graphs(Path file) {
    List<Outcome<Article>> read = new ArrayList<>();
    ArticleReader.read(List.of(file.toString()), InputStream.nullInputStream()).forEach(read::add);
    Article article = value(read.getFirst());
    List<Quad> quads = value(new ArticleWriter(IRIS, false).write(Understood.article(article)));
    ResolvedGraph resolved = new ResolvedGraph(IRIS);
    resolved.add(quads);
    DatasetGraph graphs = DatasetGraphFactory.create();
    quads.forEach(graphs::add);
    resolved.write(EventMerger::merge).forEach(graphs::add);
    return graphs;
  }

  private static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Ok<T> ok -> ok.value();
      case Outcome.Failed<T> failed -> throw new AssertionError(failed.problem().toString());
    };
  }

  private static void write(DatasetGraph graphs, Path file) throws IOException {
    Namespaces.at(BASE).getNsPrefixMap().forEach(graphs.prefixes()::add);
    try (OutputStream out = Files.newOutputStream(file)) {
      RDFDataMgr.write(out, graphs, RDFFormat.TRIG_PRETTY);
    }
  }

  private static Set<String> lines(DatasetGraph graphs) {
    return graphs.stream()
        .map(
            quad ->
                Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .map((Node node) -> NodeFmtLib.strNT(node))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String difference(String name, Set<String> lines) {
    return lines.isEmpty() ? "" : "\n" + name + ":\n  " + String.join("\n  ", lines);
  }
}
