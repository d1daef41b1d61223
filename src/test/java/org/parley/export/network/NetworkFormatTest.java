package org.parley.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.export.Harbour;
import org.parley.export.plain.PlainText;
import org.parley.store.Store;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The same small network leaves in each format, and a parser that is not ours finds it whole. */
class NetworkFormatTest {
  private static final String ACTOR = "https://w3id.org/parley/kg/actor/";
  private static final String EAST = "Östland \"East\" & <Co>";

  @TempDir Path folder;

  private static String written(NetworkFormat format, NetworkKind kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Harbour.store()) {
      format.write(store, kind, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at)).toList();
  }

  @Test
  void graphMlHasOneLabelForAnActorAndItsOtherNamesBeside() throws Exception {
    Document document = xml(written(NetworkFormat.GRAPHML, NetworkKind.ACTORS));
    Element east =
        elements(document, "node").stream()
            .filter(node -> node.getAttribute("id").equals(ACTOR + "ostland"))
            .findFirst()
            .orElseThrow();
    List<String> data = new ArrayList<>();
    NodeList children = east.getElementsByTagNameNS("*", "data");
    for (int at = 0; at < children.getLength(); at++) {
      data.add(
          ((Element) children.item(at)).getAttribute("key")
              + "="
              + children.item(at).getTextContent());
    }
    assertThat(data)
        .containsExactly(
            "v_label=" + EAST,
            "v_family=Actor",
            "v_kind=State",
            "v_other_names=O'\\stland; the East; or so",
            "v_wikidata=http://www.wikidata.org/entity/Q1",
            "v_mentions=2");
  }

  @Test
  void aStateAndItsMinisterAreOneSideAndNotTwoThatMeet() throws Exception {
    Document document = xml(written(NetworkFormat.GRAPHML, NetworkKind.ACTORS));
    assertThat(elements(document, "edge"))
        .extracting(edge -> edge.getAttribute("source") + " " + edge.getAttribute("target"))
        .containsExactly(
            ACTOR + "minister " + ACTOR + "veria", ACTOR + "ostland " + ACTOR + "veria");
    assertThat(elements(document, "edge").getLast().getTextContent().replaceAll("\\s+", " "))
        .startsWith(" TOGETHER_WITH 2 ")
        .contains("Treaty; Visit")
        .contains("2025-03-01")
        .contains("2025-03-31");
  }

  @Test
  void gephiGetsASpellForEachTimeThatAnEventHas() throws Exception {
    Document document = xml(written(NetworkFormat.GEXF, NetworkKind.EVENTS));
    Element graph = elements(document, "graph").getFirst();
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    assertThat(graph.getAttribute("defaultedgetype")).isEqualTo("directed");
    // The treaty has one, and each of its three participations; the visit has no date.
    assertThat(elements(document, "spell"))
        .hasSize(4)
        .allSatisfy(
            spell -> {
              assertThat(spell.getAttribute("start")).isEqualTo("2025-03-01");
              assertThat(spell.getAttribute("end")).isEqualTo("2025-03-31");
            });
    assertThat(elements(document, "edge"))
        .hasSize(5)
        .extracting(edge -> edge.getAttribute("weight"))
        .contains("2");
  }

  @Test
  void whoeverWantsTheTollLiftedOpposesTheToll() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(NetworkFormat.CYJS, NetworkKind.ISSUES));
    List<String> edges = new ArrayList<>();
    for (JsonNode edge : json.at("/elements/edges")) {
      JsonNode data = edge.get("data");
      edges.add(
          data.get("source").asText().replace(ACTOR, "")
              + " "
              + data.get("interaction").asText()
              + " "
              + data.get("weight").asInt()
              + " secondhand "
              + data.get("secondhand").asInt());
    }
    assertThat(edges)
        .containsExactly("ostland SUPPORTS 1 secondhand 0", "veria OPPOSES 1 secondhand 1");
    assertThat(json.at("/elements/nodes/2/data/name").asText()).isEqualTo("the toll");
    assertThat(json.at("/elements/nodes/0/data/other_names").isArray()).isTrue();
  }

  @Test
  void dotKeepsQuotationMarksAndAmpersandsFromEndingItsStrings() throws IOException {
    assertThat(written(NetworkFormat.DOT, NetworkKind.ISSUES))
        .startsWith("digraph \"issues\" {\n")
        .contains("[label=\"Östland \\\"East\\\" &amp; <Co>\", shape=ellipse")
        .contains("-> \"https://w3id.org/parley/kg/issue/toll\" [class=\"OPPOSES\", weight=1")
        .endsWith("}\n");
    assertThat(written(NetworkFormat.DOT, NetworkKind.ACTORS))
        .startsWith("graph \"actors\" {\n")
        .contains("\" -- \"");
  }

  @Test
  void edgesOfALargePictureAreStraight() throws IOException {
    Map<Attribute, Object> none = new EnumMap<>(Attribute.class);
    Vertex hub = new Vertex("hub", "Hub", "Actor", "State", Optional.empty(), none);
    List<Edge> edges = new ArrayList<>();
    List<Vertex> vertices = new ArrayList<>(List.of(hub));
    for (int at = 0; at < 200; at++) {
      Vertex rim = new Vertex("r" + at, "R", "Actor", "State", Optional.empty(), none);
      vertices.add(rim);
      edges.add(new Edge("e" + at, hub, rim, "TOGETHER_WITH", false, 1, List.of(), none));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Dot.write(new Network(NetworkKind.ACTORS, vertices, edges), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("splines=line");
    assertThat(written(NetworkFormat.DOT, NetworkKind.ACTORS)).contains("splines=true");
  }

  @Test
  void neo4jGetsAFileForEachLabelAndTypeWithTypedHeaders() throws IOException {
    try (Store store = Harbour.store()) {
      NetworkFormat.NEO4J.write(store, NetworkKind.ALL, folder);
    }
    List<CSVRecord> actors = rows("nodes-Actor.csv");
    assertThat(actors.getFirst().toList())
        .containsExactly(
            "iri:ID",
            "label:string",
            "other_names:string[]",
            "speaks_for:string",
            "wikidata:string",
            "mentions:int",
            ":LABEL");
    // A semicolon inside a name would make two of it.
    assertThat(actors.get(2).toList())
        .containsExactly(
            ACTOR + "ostland",
            EAST,
            "O'\\stland;the East, or so",
            "",
            "http://www.wikidata.org/entity/Q1",
            "2",
            "Actor;State");
    assertThat(rows("relationships-PARTICIPATES.csv").getFirst().toList())
        .containsExactly(
            ":START_ID",
            ":END_ID",
            "weight:int",
            "roles:string[]",
            "first:date",
            "last:date",
            ":TYPE");
    List<String> ids = new ArrayList<>();
    for (String label : List.of("Actor", "Event", "Issue")) {
      rows("nodes-" + label + ".csv").stream().skip(1).forEach(row -> ids.add(row.get(0)));
    }
    assertThat(ids).doesNotHaveDuplicates().hasSize(6);
    for (String type : List.of("PARTICIPATES", "SUPPORTS", "OPPOSES", "SPEAKS_FOR")) {
      assertThat(rows("relationships-" + type + ".csv").stream().skip(1))
          .isNotEmpty()
          .allMatch(row -> ids.contains(row.get(0)) && ids.contains(row.get(1)));
      assertThat(Files.readString(folder.resolve("import.sh")))
          .contains("--relationships=relationships-" + type + ".csv");
    }
  }

  private List<CSVRecord> rows(String file) throws IOException {
    return CSVFormat.RFC4180
        .parse(new StringReader(Files.readString(folder.resolve(file))))
        .getRecords();
  }

  @Test
  void cypherHoldsWordsOfTheNewsInStringsAlone() throws IOException {
    String cypher = written(NetworkFormat.CYPHER, NetworkKind.ALL);
    assertThat(cypher)
        .contains(
            "CREATE CONSTRAINT parley_actor_iri IF NOT EXISTS FOR (n:Actor) REQUIRE n.iri IS UNIQUE;")
        .contains("label: '" + EAST + "', other_names: ['O\\'\\\\stland', 'the East; or so']")
        .contains("MERGE (n:Actor {iri: row.iri}) SET n += row.properties, n:State;")
        .contains("first: date('2025-03-01')")
        .contains("MERGE (a)-[r:OPPOSES]->(b) SET r += row.properties;");
    // Without its strings, brackets close and every statement ends.
    String bare = cypher.replaceAll("'(?:[^'\\\\]|\\\\.)*'", "''");
    assertThat(bare).doesNotContain("Östland").doesNotContain("\\");
    assertThat(bare.chars().filter(each -> each == '{').count())
        .isEqualTo(bare.chars().filter(each -> each == '}').count());
    assertThat(bare.trim()).endsWith(";");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEO4J")
  void theSameStoreGivesTheSameBytesWithoutMarksThatTurnText(NetworkFormat format)
      throws IOException {
    String first = written(format, format.usual());
    assertThat(first).isEqualTo(written(format, format.usual())).doesNotContain("\u202E");
  }

  @Test
  void whatXmlCannotHoldIsGoneFromLabels() {
    assertThat(PlainText.of("a\u0000b\uFFFF \u202Ec\u2066d\ud800\n\te\u200f 👩\u200d🚀"))
        .isEqualTo("ab cd e 👩\u200d🚀");
  }
}
