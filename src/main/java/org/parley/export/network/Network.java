package org.parley.export.network;

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
    return Attribute.in(vertices, Vertex::attributes);
  }

  Set<Attribute> edgeAttributes() {
    return Attribute.in(edges, Edge::attributes);
  }
}
