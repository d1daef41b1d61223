package org.parley.query;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** Values as people write them on a command line or in a query's header. */
public final class Value {
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+\\.\\d+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-\\d{2}");
  private static final Pattern IRI = Pattern.compile("<([^<>\"{}|^`\\\\\\x00-\\x20]+)>");
  private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);

  private Value() {}

  /**
   * An IRI where it stands in {@code <>} (with a common prefix, too: {@code <kg:actor/x>}), a
   * number or day where it looks like one, else a string; double quotes make a string of anything.
   */
  public static Node parse(String text) {
    var iri = IRI.matcher(text);
    if (iri.matches()) {
      return NodeFactory.createURI(expand(iri.group(1), Namespaces.common()));
    }
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      return NodeFactory.createLiteralString(quoted.group(1));
    }
    if (INTEGER.matcher(text).matches()) {
      return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
    }
    if (DECIMAL.matcher(text).matches()) {
      return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }
    if (DATE.matcher(text).matches() && XSDDatatype.XSDdate.isValid(text)) {
      return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
    }
    return NodeFactory.createLiteralString(text);
  }

  private static String expand(String iri, PrefixMapping prefixes) {
    return prefixes.expandPrefix(iri);
  }
}
