package org.parley.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * Canonical N-Quads, a line a statement: sorted by code point they are what RDF Dataset
 * Canonicalization (RDFC-1.0) makes of a dataset that has no blank nodes.
 */
final class CanonicalQuads extends StreamRDFBase {
  private static final char DELETE = 0x7f;

  private final OutputStream out;

  CanonicalQuads(OutputStream out) {
    this.out = out;
  }

  @Override
  public void triple(Triple triple) {
    write(statement(triple).append(".\n"));
  }

  @Override
  public void quad(Quad quad) {
    StringBuilder line = statement(quad.asTriple());
    if (!quad.isDefaultGraph()) {
      append(line, quad.getGraph());
    }
    write(line.append(".\n"));
  }

  private static StringBuilder statement(Triple triple) {
    StringBuilder line = new StringBuilder();
    append(line, triple.getSubject());
    append(line, triple.getPredicate());
    append(line, triple.getObject());
    return line;
  }

  private static void append(StringBuilder line, Node node) {
    if (node.isURI()) {
      line.append('<').append(node.getURI()).append('>');
    } else if (node.isLiteral()) {
      literal(line, node);
    } else if (node.isTripleTerm()) {
      line.append("<<( ");
      line.append(statement(node.getTriple())).append(")>>");
    } else {
      throw new IllegalArgumentException("no name for the order of statements: " + node);
    }
    line.append(' ');
  }

  private static void literal(StringBuilder line, Node literal) {
    line.append('"');
    String text = literal.getLiteralLexicalForm();
    for (int at = 0; at < text.length(); at++) {
      escaped(line, text.charAt(at));
    }
    line.append('"');
    if (!literal.getLiteralLanguage().isEmpty()) {
      line.append('@').append(literal.getLiteralLanguage());
    } else if (!literal.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      line.append("^^<").append(literal.getLiteralDatatypeURI()).append('>');
    }
  }

  private static void escaped(StringBuilder line, char character) {
    switch (character) {
      case '\b' -> line.append("\\b");
      case '\t' -> line.append("\\t");
      case '\n' -> line.append("\\n");
      case '\f' -> line.append("\\f");
      case '\r' -> line.append("\\r");
      case '"' -> line.append("\\\"");
      case '\\' -> line.append("\\\\");
      default -> {
        if (character < ' ' || character == DELETE) {
          line.append(String.format("\\u%04X", (int) character));
        } else {
          line.append(character);
        }
      }
    }
  }

  private void write(StringBuilder line) {
    try {
      out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void finish() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
