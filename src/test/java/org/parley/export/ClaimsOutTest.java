package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.store.Store;

/** A graph goes out in every syntax, as lines of claims, and as gold. */
class ClaimsOutTest {
  private static final String TALKS = "src/test/resources/cases/oslo-talks/expected.trig";
  private static final String BASE = "https://example.org/kg/";
  private static final String ARTICLE = BASE + "article/article";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenCanBeReadBack(ExportFormat format) throws IOException {
    DatasetGraph talks = read();
    DatasetGraph back = DatasetGraphFactory.create();
    try (Store store = Store.inMemory()) {
      store.replaceGraphs(
          Iter.toList(talks.find()).stream().collect(Collectors.groupingBy(Quad::getGraph)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      export(store, Set.of(), format, out);
      RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
          .lang(format.syntax().getLang())
          .base("https://example.org/")
          .parse(back);
    }
    if (format.graphs()) {
      assertThat(quads(back)).isEqualTo(quads(talks));
    } else {
      assertThat(Iter.toSet(back.getDefaultGraph().find()))
          .isEqualTo(Iter.toSet(talks.getUnionGraph().find()));
    }
  }

  @Test
  void aGraphThatIsLeftOutTakesOnlyItsOwnTriplesAlong() throws IOException {
    DatasetGraph talks = read();
    Node first = talks.listGraphNodes().next();
    Node copy = NodeFactory.createURI("https://example.org/kg/graph/copy");
    Triple shared = talks.getGraph(first).find().next();
    Triple alone = Triple.create(copy, shared.getPredicate(), copy);
    talks.add(Quad.create(copy, shared));
    talks.add(Quad.create(copy, alone));
    try (Store store = Store.inMemory()) {
      store.replaceGraphs(
          Iter.toList(talks.find()).stream().collect(Collectors.groupingBy(Quad::getGraph)));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      export(store, Set.of(copy), ExportFormat.NTRIPLES, out);
      DatasetGraph back = DatasetGraphFactory.create();
      RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(Lang.NT).parse(back);
      assertThat(back.getDefaultGraph().contains(shared)).isTrue();
      assertThat(back.getDefaultGraph().contains(alone)).isFalse();
    }
  }

  private static void export(
      Store store, Set<Node> without, ExportFormat format, OutputStream out) {
    new Exporter(store, without, PrefixMapping.Standard, BASE, Selection.all())
        .export(new ExportForm(format, false, false, false), out);
  }

  @Test
  void eachClaimIsALineThatIsWholeByItself() throws IOException {
    List<JsonNode> lines = lines(article());
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.get("kind").asText()).isIn("Stance", "Statement", "EventReport");
              assertThat(line.get("article").asText()).isEqualTo(ARTICLE);
              assertThat(line.get("iri").asText()).startsWith(ARTICLE + "/");
              assertThat(line.get("evidence").isArray()).isTrue();
            });
  }

  @Test
  void evidenceIsOffsetsAndWords() throws IOException {
    for (JsonNode line : lines(article())) {
      for (JsonNode evidence : line.get("evidence")) {
        int length = evidence.get("end").asInt() - evidence.get("start").asInt();
        String exact = evidence.get("exact").asText();
        assertThat(exact.codePointCount(0, exact.length())).isEqualTo(length);
      }
    }
  }

  @Test
  void actorsAreNamedAndConceptsAreNotations() throws IOException {
    JsonNode stance =
        lines(article()).stream()
            .filter(line -> line.get("kind").asText().equals("Stance"))
            .findFirst()
            .orElseThrow();
    assertThat(stance.get("holder").get("id").asText()).contains("/actor/");
    assertThat(stance.get("holder").get("label").asText()).isNotBlank();
    assertThat(stance.get("position").asText()).isIn("supports", "opposes", "conditional");
    assertThat(stance.get("confidence").isNumber()).isTrue();
  }

  @Test
  void theOrderOfQuadsMakesNoOtherClaims() throws IOException {
    List<Quad> reversed = new ArrayList<>(article());
    Collections.reverse(reversed);
    assertThat(new TreeSet<>(iris(lines(reversed))))
        .isEqualTo(new TreeSet<>(iris(lines(article()))));
  }

  @Test
  void goldHasTheClaimsAndWhoIsInThemAndNobodyElse() throws IOException {
    GoldWriter.Written written = new GoldWriter(true).write(read(), folder);
    assertThat(written.articles()).isOne();
    assertThat(written.nameless()).isEmpty();
    JsonNode gold = JSON.readTree(folder.resolve("article.json").toFile());
    assertThat(gold.get("events")).hasSize(written.events());
    assertThat(gold.get("stances")).hasSize(written.stances());
    Set<String> listed = new TreeSet<>();
    gold.get("actors").forEach(actor -> listed.add(actor.get("id").asText()));
    Set<String> named = new TreeSet<>();
    gold.get("stances").forEach(stance -> named.add(stance.get("holder").asText()));
    gold.get("events")
        .forEach(
            event -> event.get("participants").forEach(p -> named.add(p.get("actor").asText())));
    assertThat(listed).containsAll(named);
  }

  @Test
  void ofEventsGoldKnowsTheSixteenTypes() throws IOException {
    DatasetGraph talks = read();
    new GoldWriter(true).write(talks, folder);
    JsonNode gold = JSON.readTree(folder.resolve("article.json").toFile());
    assertThat(gold.get("events"))
        .allSatisfy(event -> assertThat(event.get("id").asText()).startsWith("e"))
        .allSatisfy(event -> assertThat(event.get("status").asText()).isNotBlank());
  }

  @Test
  void whatNobodyReviewedIsNoGoldUnlessAllIsWanted() throws IOException {
    GoldWriter.Written written = new GoldWriter(false).write(read(), folder);
    assertThat(written.articles()).isZero();
    assertThat(folder.resolve("articles.jsonl")).isEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../out", "a/b", "", ".hidden", "x:y", "a\u0000b"})
  void noIdLeadsOutOfTheFolder(String id) throws IOException {
    DatasetGraph talks = read();
    Node article = NodeFactory.createURI(ARTICLE);
    Node identifier = NodeFactory.createURI("http://purl.org/dc/terms/identifier");
    talks.deleteAny(Node.ANY, article, identifier, Node.ANY);
    talks.add(Quad.create(article, article, identifier, NodeFactory.createLiteralString(id)));
    GoldWriter.Written written = new GoldWriter(true).write(talks, folder.resolve("gold"));
    assertThat(written.nameless()).containsExactly(id);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("gold"));
    }
  }

  private static DatasetGraph read() {
    DatasetGraph talks = DatasetGraphFactory.create();
    RDFDataMgr.read(talks, TALKS);
    return talks;
  }

  private static List<Quad> article() {
    return Iter.toList(read().find(NodeFactory.createURI(ARTICLE), Node.ANY, Node.ANY, Node.ANY));
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    return Iter.toSet(dataset.find());
  }

  private static List<String> iris(List<JsonNode> lines) {
    return lines.stream().map(line -> line.get("iri").asText()).toList();
  }

  private static List<JsonNode> lines(List<Quad> quads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleQuads writer = ArticleQuads.asJsonLines(out)) {
      writer.write(quads);
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
