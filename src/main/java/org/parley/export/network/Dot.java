package org.parley.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.text.WordUtils;

/** DOT (graphviz.org), drawn so that {@code sfdp -Tsvg} gives a picture to look at. */
final class Dot {
  /** Leading more edges than these around nodes takes Graphviz minutes, straight ones a moment. */
  private static final int BENT = 150;

  private Dot() {}

  static void write(Network network, OutputStream out) throws IOException {
    StringWriter text = new StringWriter();
    PrintWriter lines = new PrintWriter(text);
    boolean directed = network.directed();
    lines.print((directed ? "digraph " : "graph ") + quoted(network.kind().toString()) + " {\n");
    lines.printf(
        "  graph [charset=\"UTF-8\", overlap=prism, splines=%s, outputorder=edgesfirst];\n",
        network.edges().size() > BENT ? "line" : "true");
    lines.print("  node [fontname=\"Helvetica\", style=filled, fillcolor=white];\n");
    lines.print("  edge [color=\"#00000060\", fontname=\"Helvetica\", fontsize=9];\n");
    for (Vertex vertex : network.vertices()) {
      lines.printf(
          "  %s [label=%s, shape=%s, fillcolor=%s, class=%s];\n",
          quoted(vertex.id()),
          quoted(wrapped(vertex.label())),
          shape(vertex),
          quoted(fill(vertex)),
          quoted(vertex.kind()));
    }
    for (Edge edge : network.edges()) {
      lines.print(
          "  "
              + quoted(edge.source().id())
              + (directed ? " -> " : " -- ")
              + quoted(edge.target().id())
              + " [class="
              + quoted(edge.kind())
              + ", weight="
              + edge.weight()
              + width(edge)
              + color(edge)
              + "];\n");
    }
    lines.print("}\n");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String shape(Vertex vertex) {
    return switch (vertex.family()) {
      case "Event" -> "box";
      case "Issue" -> "note";
      default -> "ellipse";
    };
  }

  private static String fill(Vertex vertex) {
    return switch (vertex.kind()) {
      case "State" -> "#cfe2f3";
      case "Person" -> "#fff2cc";
      case "Organization" -> "#d9ead3";
      case "Event", "Issue" -> "#ffffff";
      default -> "#eeeeee";
    };
  }

  private static String width(Edge edge) {
    double width = 1 + Math.log(edge.weight()) / Math.log(2);
    return String.format(Locale.ROOT, ", penwidth=%.2f", width);
  }

  /** The camps; the kinds of line tell them apart without colours too. */
  private static String color(Edge edge) {
    return switch (edge.kind()) {
      case "SUPPORTS" -> ", color=\"#1b7837\"";
      case "OPPOSES" -> ", color=\"#b2182b\", arrowhead=tee";
      case "CONDITIONAL" -> ", color=\"#1b7837\", style=dashed";
      case "OPPOSES_IF" -> ", color=\"#b2182b\", style=dashed, arrowhead=tee";
      case "SPEAKS_FOR" -> ", style=dotted";
      default -> "";
    };
  }

  private static String wrapped(String label) {
    return WordUtils.wrap(label, 24);
  }

  /** An ampersand would begin an entity, a backslash an escape. */
  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("&", "&amp;")
            .replace("\r", "")
            .replace("\n", "\\n")
        + '"';
  }
}
