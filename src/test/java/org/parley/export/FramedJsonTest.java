package org.parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.store.Store;

/** Two articles on a harbour as trees: read as plain JSON, and as the RDF that they are. */
class FramedJsonTest {
  private static final String BASE = "https://w3id.org/parley/kg/";

  private static String text(Frame frame) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      new Exporter(store, Set.of(), PrefixMapping.Extended, BASE, Selection.all())
          .frame(frame, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode trees(Frame frame) throws IOException {
    return new ObjectMapper().readTree(text(frame)).get("@graph");
  }

  @Test
  void anArticleHasItsPassagesAndEachItsClaims() throws IOException {
    JsonNode article = trees(Frame.ARTICLE).get(1);
    assertThat(article.get("id").asText()).isEqualTo("article/two");
    assertThat(article.get("type").asText()).isEqualTo("NewsArticle");
    assertThat(article.get("headline").asText()).isEqualTo("Toll");
    JsonNode passage = article.get("passages").get(0);
    assertThat(passage.get("selector").findValuesAsText("exact"))
        .containsExactly("Veria wants the toll lifted.");
    JsonNode stance = passage.get("claims").get(0);
    assertThat(stance.get("type").asText()).isEqualTo("Stance");
    assertThat(stance.get("position").asText()).isEqualTo("supports");
    assertThat(stance.get("confidence").asText()).isEqualTo("0.6");
    assertThat(stance.get("holder").get("prefLabel").asText()).isEqualTo("Veria");
    assertThat(stance.get("target").get("negates").get("prefLabel").asText()).isEqualTo("the toll");
  }

  @Test
  void passagesStandInTheOrderOfTheText() throws IOException {
    JsonNode passages = trees(Frame.ARTICLE).get(0).get("passages");
    assertThat(passages.findValuesAsText("exact"))
        .containsExactly(
            "Östland 🚢 signed the harbour treaty with Veria.", "Östland backs the toll.");
    assertThat(passages.get(1).get("claims").findValuesAsText("condition"))
        .as("what is not stated stays")
        .containsExactly("parley:NotStated");
  }

  @Test
  void anEventHasItsReportsWithPassageAndArticle() throws IOException {
    JsonNode treaty = trees(Frame.EVENT).get(0);
    assertThat(treaty.get("label").asText()).isEqualTo("harbour treaty");
    assertThat(treaty.get("eventType").asText()).isEqualTo("Treaty");
    assertThat(treaty.get("participation")).hasSize(3);
    JsonNode evidence = treaty.get("report").get(0).get("evidence").get(0);
    assertThat(evidence.get("source").get("headline").asText()).contains("Harbour");
    assertThat(evidence.get("source").has("text")).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void itIsRdfThatTheStoreHolds(Frame frame) throws IOException {
    DatasetGraph read = RDFParser.fromString(text(frame), Lang.JSONLD11).toDatasetGraph();
    assertThat(read.getDefaultGraph().isEmpty()).isFalse();
    try (Store store = Harbour.store()) {
      store.calculateRead(
          data -> {
            Graph union = data.getUnionGraph();
            read.getDefaultGraph()
                .find()
                .forEachRemaining(triple -> assertThat(union.contains(triple)).isTrue());
            return frame;
          });
    }
  }

  @Test
  void everythingThatAnArticleSaysIsInItsTree() throws IOException {
    Graph read =
        RDFParser.fromString(text(Frame.ARTICLE), Lang.JSONLD11).toDatasetGraph().getDefaultGraph();
    try (Store store = Harbour.store()) {
      store.calculateRead(
          data -> {
            for (String article : Set.of("one", "two")) {
              data.getGraph(NodeFactory.createURI(BASE + "article/" + article))
                  .find()
                  .forEachRemaining(
                      triple -> assertThat(read.contains(triple)).as("" + triple).isTrue());
            }
            return read;
          });
    }
  }
}
