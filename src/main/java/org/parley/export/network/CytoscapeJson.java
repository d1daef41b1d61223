package org.parley.export.network;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The JSON of Cytoscape ({@code .cyjs}) and Cytoscape.js. */
final class CytoscapeJson {
  private CytoscapeJson() {}

  static void write(Network network, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("format_version", "1.0");
      json.writeStringField("generated_by", "Parley");
      json.writeStringField("target_cytoscapejs_version", "~3.0");
      json.writeBooleanField("directed", network.directed());
      json.writeBooleanField("multigraph", true);
      json.writeObjectFieldStart("data");
      json.writeStringField("name", "Parley: " + network.kind());
      json.writeEndObject();
      json.writeObjectFieldStart("elements");
      json.writeArrayFieldStart("nodes");
      for (Vertex vertex : network.vertices()) {
        node(vertex, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("edges");
      for (Edge edge : network.edges()) {
        edge(edge, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void node(Vertex vertex, JsonGenerator json) throws IOException {
    begin(json);
    json.writeStringField("id", vertex.id());
    // Cytoscape shows this one.
    json.writeStringField("name", vertex.label());
    json.writeStringField("family", vertex.family());
    json.writeStringField("kind", vertex.kind());
    end(vertex.attributes(), json);
  }

  private static void edge(Edge edge, JsonGenerator json) throws IOException {
    begin(json);
    json.writeStringField("id", edge.id());
    json.writeStringField("source", edge.source().id());
    json.writeStringField("target", edge.target().id());
    json.writeStringField("interaction", edge.kind());
    json.writeNumberField("weight", edge.weight());
    end(edge.attributes(), json);
  }

  private static void begin(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeObjectFieldStart("data");
  }

  private static void end(Map<Attribute, Object> attributes, JsonGenerator json)
      throws IOException {
    for (Map.Entry<Attribute, Object> each : attributes.entrySet()) {
      json.writeFieldName(each.getKey().label());
      if (each.getValue() instanceof List<?> list) {
        json.writeStartArray();
        for (Object value : list) {
          json.writeString(value.toString());
        }
        json.writeEndArray();
      } else if (each.getValue() instanceof Integer number) {
        json.writeNumber(number);
      } else {
        json.writeString(each.getValue().toString());
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
