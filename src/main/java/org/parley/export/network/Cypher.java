package org.parley.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cypher for {@code cypher-shell}: a constraint for each label, then nodes and relationships in
 * batches. It can run twice: what is there is met again by its IRI. Words of the news stand in
 * string literals alone, never in names.
 */
final class Cypher {
  private static final int BATCH = 500;

  private final StringBuilder text = new StringBuilder();

  private Cypher() {}

  static void write(Network network, OutputStream out) throws IOException {
    Cypher cypher = new Cypher();
    Set<String> families = new LinkedHashSet<>();
    Map<List<String>, List<String>> nodes = new LinkedHashMap<>();
    for (Vertex vertex : network.vertices()) {
      families.add(vertex.family());
      nodes.computeIfAbsent(vertex.labels(), none -> new ArrayList<>()).add(node(vertex));
    }
    Map<List<String>, List<String>> relationships = new LinkedHashMap<>();
    for (Edge edge : network.edges()) {
      List<String> ends = List.of(edge.source().family(), edge.kind(), edge.target().family());
      relationships.computeIfAbsent(ends, none -> new ArrayList<>()).add(relationship(edge));
    }
    families.forEach(cypher::constraint);
    nodes.forEach(cypher::nodes);
    relationships.forEach(cypher::relationships);
    out.write(cypher.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void constraint(String family) {
    text.append("CREATE CONSTRAINT parley_").append(family.toLowerCase(Locale.ROOT));
    text.append("_iri IF NOT EXISTS FOR (n:").append(family);
    text.append(") REQUIRE n.iri IS UNIQUE;\n");
  }

  private void nodes(List<String> labels, List<String> rows) {
    batches(
        rows,
        "MERGE (n:"
            + labels.getFirst()
            + " {iri: row.iri}) SET n += row.properties"
            + (labels.size() > 1 ? ", n:" + labels.getLast() : ""));
  }

  private void relationships(List<String> ends, List<String> rows) {
    batches(
        rows,
        "MATCH (a:"
            + ends.getFirst()
            + " {iri: row.source}) MATCH (b:"
            + ends.getLast()
            + " {iri: row.target}) MERGE (a)-[r:"
            + ends.get(1)
            + "]->(b) SET r += row.properties");
  }

  private void batches(List<String> rows, String command) {
    for (int start = 0; start < rows.size(); start += BATCH) {
      text.append("UNWIND [\n  ");
      text.append(String.join(",\n  ", rows.subList(start, Math.min(rows.size(), start + BATCH))));
      text.append("\n] AS row\n").append(command).append(";\n");
    }
  }

  private static String node(Vertex vertex) {
    return "{iri: "
        + literal(vertex.id())
        + ", properties: {label: "
        + literal(vertex.label())
        + properties(vertex.attributes())
        + "}}";
  }

  private static String relationship(Edge edge) {
    return "{source: "
        + literal(edge.source().id())
        + ", target: "
        + literal(edge.target().id())
        + ", properties: {weight: "
        + edge.weight()
        + properties(edge.attributes())
        + "}}";
  }

  private static String properties(Map<Attribute, Object> attributes) {
    StringBuilder all = new StringBuilder();
    attributes.forEach(
        (attribute, value) ->
            all.append(", ").append(attribute.label()).append(": ").append(value(value)));
    return all.toString();
  }

  private static String value(Object value) {
    return switch (value) {
      case Integer number -> number.toString();
      case LocalDate day -> "date('" + day + "')";
      case List<?> list ->
          "["
              + String.join(", ", list.stream().map(part -> literal(part.toString())).toList())
              + "]";
      default -> literal(value.toString());
    };
  }

  private static String literal(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
