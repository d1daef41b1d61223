package org.parley.export.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.store.AtomicFile;

/**
 * Files for {@code neo4j-admin database import full}: one for the nodes of each label, one for the
 * relationships of each type, with typed headers, and {@code import.sh} with the command that takes
 * them. Lists have semicolons between their parts; a semicolon inside a part becomes a comma.
 */
final class Neo4jCsv {
  private final Path folder;
  private final List<String> arguments = new ArrayList<>();

  private Neo4jCsv(Path folder) {
    this.folder = folder;
  }

  static void write(Network network, Path folder) throws IOException {
    Neo4jCsv writer = new Neo4jCsv(folder);
    for (Map.Entry<String, List<Vertex>> family :
        grouped(network.vertices(), Vertex::family).entrySet()) {
      writer.nodes(family.getKey(), family.getValue());
    }
    for (Map.Entry<String, List<Edge>> kind : grouped(network.edges(), Edge::kind).entrySet()) {
      writer.relationships(kind.getKey(), kind.getValue());
    }
    writer.command();
  }

  /** In the order in which the groups begin. */
  private static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> group) {
    return all.stream()
        .collect(Collectors.groupingBy(group, LinkedHashMap::new, Collectors.toList()));
  }

  private void nodes(String family, List<Vertex> vertices) throws IOException {
    Set<Attribute> attributes = Attribute.in(vertices, Vertex::attributes);
    List<String> lines = new ArrayList<>();
    lines.add(header("iri:ID,label:string", attributes, ":LABEL"));
    for (Vertex vertex : vertices) {
      List<String> cells = new ArrayList<>(List.of(quoted(vertex.id()), quoted(vertex.label())));
      attributes.forEach(attribute -> cells.add(cell(vertex.attributes().get(attribute))));
      cells.add(quoted(String.join(";", vertex.labels())));
      lines.add(String.join(",", cells));
    }
    file("nodes-" + family + ".csv", lines);
    arguments.add("--nodes=nodes-" + family + ".csv");
  }

  private void relationships(String kind, List<Edge> edges) throws IOException {
    Set<Attribute> attributes = Attribute.in(edges, Edge::attributes);
    List<String> lines = new ArrayList<>();
    lines.add(header(":START_ID,:END_ID,weight:int", attributes, ":TYPE"));
    for (Edge edge : edges) {
      List<String> cells =
          new ArrayList<>(
              List.of(quoted(edge.source().id()), quoted(edge.target().id()), edge.weight() + ""));
      attributes.forEach(attribute -> cells.add(cell(edge.attributes().get(attribute))));
      cells.add(kind);
      lines.add(String.join(",", cells));
    }
    file("relationships-" + kind + ".csv", lines);
    arguments.add("--relationships=relationships-" + kind + ".csv");
  }

  private static String header(String first, Set<Attribute> attributes, String last) {
    List<String> columns = new ArrayList<>(List.of(first));
    attributes.forEach(attribute -> columns.add(attribute.label() + ":" + type(attribute)));
    columns.add(last);
    return String.join(",", columns);
  }

  private static String type(Attribute attribute) {
    return switch (attribute.type()) {
      case TEXT -> "string";
      case TEXTS -> "string[]";
      case INTEGER -> "int";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
    };
  }

  /** Nothing between two commas is no value. */
  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return quoted(
        value instanceof List<?> list
            ? String.join(
                ";", list.stream().map(part -> part.toString().replace(';', ',')).toList())
            : value.toString());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private void command() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("#!/bin/sh");
    lines.add("# Neo4j 5 or newer, stopped; the name of a database that is not there yet.");
    lines.add("neo4j-admin database import full --array-delimiter=';' \\");
    arguments.forEach(argument -> lines.add("  " + argument + " \\"));
    lines.add("  \"${1:-neo4j}\"");
    file("import.sh", lines);
  }

  private void file(String name, List<String> lines) throws IOException {
    AtomicFile.write(
        folder.resolve(name),
        out -> out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
