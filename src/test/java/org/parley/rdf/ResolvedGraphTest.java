package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.parley.graph.DatedReport;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;

class ResolvedGraphTest {
  private final Iris iris = new Iris("https://example.org/kg/");

  private final List<ResolvedArticle> articles =
      List.of(
          Told.told(
              "a", "2025-05-16", "Ruritania met Freedonia in Strelsau. Ruritania backs THE canal."),
          Told.told(
              "b", "2025-05-17", "RURITANIA met Freedonia in Strelsau. Freedonia backs the canal."),
          Told.told(
              "c", "2025-05-18", "Ruritania met Sylvania in Strelsau. Sylvania backs the canal."),
          Told.told("d", "2025-05-19", "Sylvania said the canal is ready. Nothing else happened."));

  @Test
  void eachActorAndIssueHasOnePreferredLabelInTheWholeGraph() {
    Set<Quad> everything = new HashSet<>(quads(articles));
    everything.addAll(resolved(articles));
    assertThat(labels(everything, SKOS.prefLabel.asNode(), iris.actor("ruritania")))
        .containsExactly("Ruritania");
    assertThat(labels(everything, SKOS.altLabel.asNode(), iris.actor("ruritania")))
        .containsExactly("RURITANIA");
    assertThat(labels(everything, SKOS.prefLabel.asNode(), iris.issue("the-canal")))
        .containsExactly("the canal");
    assertThat(labels(everything, SKOS.altLabel.asNode(), iris.issue("the-canal")))
        .containsExactly("THE canal");
    assertThat(labels(everything, SKOS.prefLabel.asNode(), iris.issue("trade")))
        .containsExactly("international trade");
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Quad> expected = resolved(articles);
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      List<ResolvedArticle> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, random);
      assertThat(resolved(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void theOrderOfTheQuadsDoesNotMatter() {
    List<Quad> expected = resolved(articles);
    Random random = new Random(11);
    for (int round = 0; round < 30; round++) {
      ResolvedGraph graph = new ResolvedGraph(iris);
      for (ResolvedArticle article : articles) {
        List<Quad> quads = new ArrayList<>(quads(article));
        Collections.shuffle(quads, random);
        graph.add(quads);
      }
      assertThat(graph.write(Told::merge)).isEqualTo(expected);
    }
  }

  @Test
  void theMergerGetsTheReportsAsTheyWereWrittenButForTheirSentences() {
    AtomicReference<List<DatedReport>> seen = new AtomicReference<>(List.of());
    ResolvedGraph graph = new ResolvedGraph(iris);
    articles.forEach(article -> graph.add(quads(article)));
    graph.write(
        reports -> {
          seen.set(reports);
          return List.of();
        });
    List<ResolvedReport> written =
        articles.stream()
            .flatMap(article -> article.reports().stream())
            .map(ResolvedGraphTest::withoutSentences)
            .toList();
    assertThat(seen.get()).extracting(DatedReport::report).isEqualTo(written);
    assertThat(seen.get()).extracting(DatedReport::article).containsExactly("a", "b", "c");
  }

  private static ResolvedReport withoutSentences(ResolvedReport report) {
    return new ResolvedReport(
        report.key(),
        report.label(),
        report.type(),
        report.status(),
        report.time(),
        report.place(),
        report.participations(),
        report.certainty(),
        report.negated(),
        report.confidence(),
        report.rule(),
        List.of());
  }

  @Test
  void digestsComeBackFromBytesAsTheyWere() {
    List<ArticleDigest> digests =
        articles.stream()
            .map(article -> ArticleDigest.of(iris.article(article.article().id()), quads(article)))
            .toList();
    assertThat(DigestReader.read(DigestWriter.bytes(digests))).isEqualTo(digests);
  }

  @Test
  void theGraphHasTheShapeThatTheOntologyAsksFor() {
    Graph union = GraphFactory.createDefaultGraph();
    quads(articles).forEach(quad -> union.add(quad.asTriple()));
    resolved(articles).forEach(quad -> union.add(quad.asTriple()));
    Schemes.quads(iris).forEach(quad -> union.add(quad.asTriple()));
    Graph shapes = RDFParser.fromString(text("/ontology/shapes.ttl"), Lang.TURTLE).toGraph();
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), union);
    assertThat(report.getEntries())
        .extracting(entry -> entry.focusNode() + " " + entry.message())
        .isEmpty();
  }

  private static String text(String resource) {
    try (InputStream in = ResolvedGraphTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Quad> resolved(List<ResolvedArticle> some) {
    ResolvedGraph graph = new ResolvedGraph(iris);
    some.forEach(article -> graph.add(quads(article)));
    return graph.write(Told::merge);
  }

  private List<Quad> quads(List<ResolvedArticle> some) {
    return some.stream().flatMap(article -> quads(article).stream()).toList();
  }

  private List<Quad> quads(ResolvedArticle article) {
    return Told.quads(iris, article);
  }

  private static List<String> labels(Set<Quad> quads, Node property, Node subject) {
    return quads.stream()
        .filter(quad -> quad.getPredicate().equals(property) && quad.getSubject().equals(subject))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .distinct()
        .sorted()
        .toList();
  }
}
