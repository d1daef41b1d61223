package org.parley.export.network;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.parley.export.fact.Days;
import org.parley.export.fact.Values;
import org.parley.export.plain.XmlOut;

/**
 * GEXF 1.3 (gexf.net) for Gephi, with a spell for each time that an event or edge has, so that its
 * timeline moves. What has no date is always there.
 */
final class Gexf {
  private final Network network;
  private final XmlOut xml;

  private Gexf(Network network, XmlOut xml) {
    this.network = network;
    this.xml = xml;
  }

  static void write(Network network, OutputStream out) throws XMLStreamException {
    XmlOut xml = new XmlOut(out);
    Gexf writer = new Gexf(network, xml);
    xml.element("gexf", writer::content, "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.end();
  }

  private void content() throws XMLStreamException {
    xml.element("meta", () -> xml.element("creator", () -> xml.text("Parley")));
    boolean dated =
        network.edges().stream().anyMatch(edge -> !edge.times().isEmpty())
            || network.vertices().stream().anyMatch(vertex -> vertex.days().isPresent());
    String direction = network.directed() ? "directed" : "undirected";
    if (dated) {
      xml.element(
          "graph",
          this::graph,
          "defaultedgetype",
          direction,
          "mode",
          "dynamic",
          "timeformat",
          "date",
          "timerepresentation",
          "interval");
    } else {
      xml.element("graph", this::graph, "defaultedgetype", direction, "mode", "static");
    }
  }

  private void graph() throws XMLStreamException {
    declare("node", network.vertexAttributes(), "family", "kind");
    declare("edge", network.edgeAttributes(), "relation");
    xml.element(
        "nodes",
        () -> {
          for (Vertex vertex : network.vertices()) {
            node(vertex);
          }
        },
        "count",
        String.valueOf(network.vertices().size()));
    xml.element(
        "edges",
        () -> {
          for (Edge edge : network.edges()) {
            edge(edge);
          }
        },
        "count",
        String.valueOf(network.edges().size()));
  }

  private void declare(String of, Set<Attribute> attributes, String... names)
      throws XMLStreamException {
    xml.element(
        "attributes",
        () -> {
          for (String name : names) {
            xml.empty("attribute", "id", name, "title", name, "type", "string");
          }
          for (Attribute attribute : attributes) {
            xml.empty(
                "attribute",
                "id",
                attribute.label(),
                "title",
                attribute.label(),
                "type",
                type(attribute));
          }
        },
        "class",
        of);
  }

  private static String type(Attribute attribute) {
    return switch (attribute.type()) {
      case INTEGER -> "integer";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
      case TEXT, TEXTS, DATE -> "string";
    };
  }

  private void node(Vertex vertex) throws XMLStreamException {
    xml.element(
        "node",
        () -> {
          values(vertex.attributes(), "family", vertex.family(), "kind", vertex.kind());
          spells(vertex.days().stream().toList());
        },
        "id",
        vertex.id(),
        "label",
        vertex.label());
  }

  private void edge(Edge edge) throws XMLStreamException {
    xml.element(
        "edge",
        () -> {
          values(edge.attributes(), "relation", edge.kind());
          spells(edge.times());
        },
        "id",
        edge.id(),
        "source",
        edge.source().id(),
        "target",
        edge.target().id(),
        "type",
        edge.directed() ? "directed" : "undirected",
        "kind",
        edge.kind(),
        "label",
        edge.kind(),
        "weight",
        String.valueOf(edge.weight()));
  }

  /**
   * @param own names and values in turn, which come first
   */
  private void values(Map<Attribute, Object> attributes, String... own) throws XMLStreamException {
    xml.element(
        "attvalues",
        () -> {
          for (int at = 0; at < own.length; at += 2) {
            xml.empty("attvalue", "for", own[at], "value", own[at + 1]);
          }
          for (Map.Entry<Attribute, Object> each : attributes.entrySet()) {
            xml.empty(
                "attvalue", "for", each.getKey().label(), "value", Values.text(each.getValue()));
          }
        });
  }

  private void spells(List<Days> times) throws XMLStreamException {
    if (!times.isEmpty()) {
      xml.element(
          "spells",
          () -> {
            for (Days time : times) {
              xml.empty("spell", "start", time.first() + "", "end", time.last() + "");
            }
          });
    }
  }
}
