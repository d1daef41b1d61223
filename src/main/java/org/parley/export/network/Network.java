package org.parley.export.network;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Vertices and edges, sorted: the same store gives the same network. Every vertex has an edge. */
record Network(NetworkKind kind, List<Vertex> vertices, List<Edge> edges) {
  Network {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }

  /** Whether most edges have a direction. */
  boolean directed() {
    return kind != NetworkKind.ACTORS;
  }

  Set<Attribute> vertexAttributes() {
    EnumSet<Attribute> found = EnumSet.noneOf(Attribute.class);
    vertices.forEach(vertex -> found.addAll(vertex.attributes().keySet()));
    return found;
  }

  Set<Attribute> edgeAttributes() {
    EnumSet<Attribute> found = EnumSet.noneOf(Attribute.class);
    edges.forEach(edge -> found.addAll(edge.attributes().keySet()));
    return found;
  }
}
