package org.parley.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.rdf.vocab.Parley;

/**
 * The claims of one article as JSON lines: each object names its article, its kind, and its
 * properties by their names in the ontology. Actors, places and issues are {@code {"id", "label"}},
 * evidence is {@code {"start", "end", "exact"}} in code points, concepts are their notations.
 */
final class ClaimLines {
  private static final List<Node> KINDS =
      List.of(Parley.Stance, Parley.Statement, Parley.EventReport);
  private static final JsonFactory JSON =
      new JsonFactory()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  private final Map<Node, Map<Node, List<Node>>> subjects = new LinkedHashMap<>();

  ClaimLines(List<Quad> quads) {
    for (Quad quad : quads) {
      subjects
          .computeIfAbsent(quad.getSubject(), node -> new LinkedHashMap<>())
          .computeIfAbsent(quad.getPredicate(), node -> new ArrayList<>())
          .add(quad.getObject());
    }
  }

  void write(OutputStream out) throws IOException {
    for (Node claim : new ArrayList<>(subjects.keySet())) {
      Optional<Node> kind = KINDS.stream().filter(each -> isA(claim, each)).findFirst();
      if (kind.isPresent()) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
          writeClaim(claim, kind.get(), json);
        }
        out.write('\n');
      }
    }
  }

  private void writeClaim(Node claim, Node kind, JsonGenerator json) throws IOException {
    String iri = claim.getURI();
    json.writeStartObject();
    json.writeStringField("kind", kind.getLocalName());
    json.writeStringField("iri", iri);
    json.writeStringField("article", iri.substring(0, iri.lastIndexOf('/')));
    for (Map.Entry<Node, List<Node>> property : properties(claim).entrySet()) {
      Node name = property.getKey();
      if (!name.equals(RDF.type.asNode())) {
        json.writeFieldName(name.getLocalName());
        writeValues(name, property.getValue(), json);
      }
      if (name.equals(Parley.content) && values(claim, Parley.quoted).isEmpty()) {
        json.writeBooleanField(Parley.quoted.getLocalName(), false);
      }
      if (name.equals(Parley.rule) && values(claim, Parley.reader).isEmpty()) {
        json.writeStringField(Parley.reader.getLocalName(), Parley.RULES);
      }
    }
    json.writeEndObject();
  }

  /** What can have several values is always an array, so that readers need not look. */
  private void writeValues(Node property, List<Node> values, JsonGenerator json)
      throws IOException {
    boolean several =
        List.of(Parley.evidence, Parley.participation, Parley.about, Parley.contentMention)
            .contains(property);
    if (several || values.size() > 1) {
      json.writeStartArray();
      for (Node value : values) {
        writeValue(value, json);
      }
      json.writeEndArray();
    } else {
      writeValue(values.getFirst(), json);
    }
  }

  private void writeValue(Node value, JsonGenerator json) throws IOException {
    if (value.isLiteral()) {
      writeLiteral(value, json);
    } else if (!values(value, OA.hasSelector.asNode()).isEmpty()) {
      writeEvidence(value, json);
    } else if (!values(value, Parley.actor).isEmpty()) {
      writeParticipation(value, json);
    } else if (value.getURI().startsWith(Parley.NS)) {
      json.writeString(value.getLocalName());
    } else if (KINDS.stream().anyMatch(kind -> isA(value, kind))) {
      json.writeString(value.getURI());
    } else {
      writeNamed(value, json);
    }
  }

  private static void writeLiteral(Node literal, JsonGenerator json) throws IOException {
    Object value = literal.getLiteralValue();
    if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number) {
      json.writeNumber(literal.getLiteralLexicalForm());
    } else {
      json.writeString(literal.getLiteralLexicalForm());
    }
  }

  private void writeEvidence(Node evidence, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Node part : List.of(OA.start.asNode(), OA.end.asNode(), OA.exact.asNode())) {
      for (Node selector : values(evidence, OA.hasSelector.asNode())) {
        for (Node value : values(selector, part)) {
          json.writeFieldName(part.getLocalName());
          writeLiteral(value, json);
        }
      }
    }
    json.writeEndObject();
  }

  private void writeParticipation(Node participation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Node part : List.of(Parley.actor, Parley.role)) {
      for (Node value : values(participation, part)) {
        json.writeFieldName(part.getLocalName());
        writeValue(value, json);
      }
    }
    json.writeEndObject();
  }

  private void writeNamed(Node node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", node.getURI());
    List<Node> labels = values(node, RDFS.label.asNode());
    if (!labels.isEmpty()) {
      json.writeStringField("label", labels.getFirst().getLiteralLexicalForm());
    }
    TreeSet<String> types = new TreeSet<>();
    values(node, RDF.type.asNode()).stream()
        .filter(type -> type.getURI().startsWith(Parley.NS) && !type.equals(Parley.Actor))
        .forEach(type -> types.add(type.getLocalName()));
    if (!types.isEmpty()) {
      json.writeStringField("type", types.first());
    }
    json.writeEndObject();
  }

  private boolean isA(Node node, Node type) {
    return values(node, RDF.type.asNode()).contains(type);
  }

  private List<Node> values(Node subject, Node property) {
    return properties(subject).getOrDefault(property, List.of());
  }

  private Map<Node, List<Node>> properties(Node subject) {
    return subjects.getOrDefault(subject, Map.of());
  }
}
