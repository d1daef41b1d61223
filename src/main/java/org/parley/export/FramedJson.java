package org.parley.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdEmbed;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.document.RdfDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.rdf.vocab.Parley;

/**
 * JSON-LD 1.1 to be read as plain JSON: a tree for each article or event, by the frames and the
 * context of {@code ontology}, one after another, so that no more than one is in memory. Graphs are
 * not told apart, and where each name stands is left out. Lives inside one read transaction.
 */
final class FramedJson {
  private static final String CONTEXT = "@context";
  private static final String PASSAGES = "passages";
  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final DatasetGraph data;
  private final Layout layout;
  private final Frame kind;
  private final JsonObject context;
  private final JsonObject frame;

  FramedJson(DatasetGraph data, Layout layout, Frame kind) {
    this.data = data;
    this.layout = layout;
    this.kind = kind;
    context =
        Json.createObjectBuilder(resource("/ontology/context.jsonld").getJsonObject(CONTEXT))
            .add("@base", layout.base())
            .build();
    frame = Json.createObjectBuilder(resource(kind.resource())).add(CONTEXT, context).build();
  }

  private static JsonObject resource(String name) {
    try (InputStream in = FramedJson.class.getResourceAsStream(name)) {
      return Json.createReader(Objects.requireNonNull(in, name)).readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stream stays open. */
  void write(OutputStream out) throws IOException {
    out.write("{\n\"@context\": ".getBytes(StandardCharsets.UTF_8));
    out.write(pretty(context));
    out.write(",\n\"@graph\": [".getBytes(StandardCharsets.UTF_8));
    String between = "\n";
    for (Node root : roots()) {
      out.write(between.getBytes(StandardCharsets.UTF_8));
      out.write(pretty(tree(root)));
      between = ",\n";
    }
    out.write("\n]\n}\n".getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] pretty(JsonObject object) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = PRETTY.createWriter(text)) {
      writer.writeObject(object);
    }
    return text.toString().strip().getBytes(StandardCharsets.UTF_8);
  }

  private Iterable<Node> roots() {
    Node type = kind == Frame.ARTICLE ? SchemaDO.NewsArticle.asNode() : Parley.Event;
    TreeSet<Node> found = new TreeSet<>(ChosenClaims::byIri);
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
        .forEachRemaining(quad -> found.add(quad.getSubject()));
    return found;
  }

  private JsonObject tree(Node root) throws IOException {
    Part part =
        kind == Frame.ARTICLE
            ? Part.ofArticle(data, layout, root)
            : Part.ofEvent(data, layout, root);
    Graph graph = GraphFactory.createDefaultGraph();
    part.send(
        quad -> {
          if (!quad.getPredicate().equals(Parley.mention)) {
            graph.add(quad.asTriple());
          }
        });
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NTRIPLES).output(triples);
    try {
      Document rdf = RdfDocument.of(new ByteArrayInputStream(triples.toByteArray()));
      Document expanded = JsonDocument.of(JsonLd.fromRdf(rdf).get());
      JsonObject one = Json.createObjectBuilder(frame).add("@id", root.getURI()).build();
      JsonObject framed = frame(expanded, one);
      JsonObjectBuilder tree = Json.createObjectBuilder(framed).remove(CONTEXT);
      if (framed.containsKey(PASSAGES)) {
        tree.add(PASSAGES, inOrder(framed.getJsonArray(PASSAGES)));
      }
      return tree.build();
    } catch (JsonLdError e) {
      throw new IOException(root + " cannot be framed", e);
    }
  }

  private static JsonObject frame(Document expanded, JsonObject frame) throws JsonLdError {
    return JsonLd.frame(expanded, JsonDocument.of(frame))
        .embed(JsonLdEmbed.ALWAYS)
        .omitDefault(true)
        .ordered(true)
        .get();
  }

  /** Those that a claim rests on, as they stand in the article. */
  private static JsonArray inOrder(JsonArray passages) {
    JsonArrayBuilder sorted = Json.createArrayBuilder();
    passages.getValuesAs(JsonObject.class).stream()
        .filter(passage -> passage.containsKey("claims"))
        .sorted(Comparator.comparingInt(FramedJson::start))
        .forEach(sorted::add);
    return sorted.build();
  }

  private static int start(JsonObject passage) {
    return passage.getJsonArray("selector").getValuesAs(JsonObject.class).stream()
        .filter(selector -> selector.containsKey("start"))
        .mapToInt(selector -> Integer.parseInt(selector.getString("start")))
        .findFirst()
        .orElse(0);
  }
}
