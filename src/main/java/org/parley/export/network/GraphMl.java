package org.parley.export.network;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.parley.export.fact.Values;
import org.parley.export.plain.XmlOut;

/**
 * GraphML (graphml.graphdrawing.org), for igraph, networkx, yEd, Cytoscape, visone. It knows no
 * dates and no lists: both are strings.
 */
final class GraphMl {
  private final Network network;
  private final XmlOut xml;

  private GraphMl(Network network, XmlOut xml) {
    this.network = network;
    this.xml = xml;
  }

  static void write(Network network, OutputStream out) throws XMLStreamException {
    XmlOut xml = new XmlOut(out);
    GraphMl writer = new GraphMl(network, xml);
    xml.element("graphml", writer::content, "xmlns", "http://graphml.graphdrawing.org/xmlns");
    xml.end();
  }

  private void content() throws XMLStreamException {
    key("v_label", "node", "label", "string");
    key("v_family", "node", "family", "string");
    key("v_kind", "node", "kind", "string");
    for (Attribute attribute : network.vertexAttributes()) {
      key("v_" + attribute.label(), "node", attribute.label(), type(attribute));
    }
    key("e_kind", "edge", "kind", "string");
    key("e_weight", "edge", "weight", "double");
    for (Attribute attribute : network.edgeAttributes()) {
      key("e_" + attribute.label(), "edge", attribute.label(), type(attribute));
    }
    xml.element(
        "graph",
        this::graph,
        "id",
        network.kind().toString(),
        "edgedefault",
        network.directed() ? "directed" : "undirected");
  }

  private void key(String id, String of, String name, String type) throws XMLStreamException {
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private static String type(Attribute attribute) {
    return switch (attribute.type()) {
      case INTEGER -> "int";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
      case TEXT, TEXTS, DATE -> "string";
    };
  }

  private void graph() throws XMLStreamException {
    for (Vertex vertex : network.vertices()) {
      xml.element(
          "node",
          () -> {
            data("v_label", vertex.label());
            data("v_family", vertex.family());
            data("v_kind", vertex.kind());
            attributes("v_", vertex.attributes());
          },
          "id",
          vertex.id());
    }
    for (Edge edge : network.edges()) {
      xml.element(
          "edge",
          () -> {
            data("e_kind", edge.kind());
            data("e_weight", String.valueOf(edge.weight()));
            attributes("e_", edge.attributes());
          },
          "id",
          edge.id(),
          "source",
          edge.source().id(),
          "target",
          edge.target().id());
    }
  }

  private void attributes(String prefix, Map<Attribute, Object> attributes)
      throws XMLStreamException {
    for (Map.Entry<Attribute, Object> each : attributes.entrySet()) {
      data(prefix + each.getKey().label(), Values.text(each.getValue()));
    }
  }

  private void data(String key, String value) throws XMLStreamException {
    xml.element("data", () -> xml.text(value), "key", key);
  }
}
