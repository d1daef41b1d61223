package org.parley.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.parley.claim.TimeExpression;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;

/** When something is: a day, month or year, or an interval of OWL-Time. */
final class TimeWriter {
  /** A {@code time:ProperInterval} has both ends; an office held still has one. */
  private static final Node OPEN_INTERVAL = NodeFactory.createURI(OwlTime.NS + "Interval");

  private TimeWriter() {}

  /** A value that is no day, month or year leaves the words only. */
  static void addTime(Node node, TimeExpression time, GraphQuads quads) {
    quads.text(node, Parley.dateText, time.text());
    quads.add(node, Parley.date, time.value().flatMap(Literals::date));
    if (time.end().isPresent()) {
      addInterval(node, Parley.time, time.value(), time.end(), quads);
    }
  }

  /** An interval with those of its ends that are known; nothing where neither is. */
  static void addInterval(
      Node node, Node property, Optional<String> from, Optional<String> to, GraphQuads quads) {
    Optional<Node> first = from.flatMap(Literals::date);
    Optional<Node> last = to.flatMap(Literals::date);
    if (first.isEmpty() && last.isEmpty()) {
      return;
    }
    Node interval = Iris.time(node);
    quads.add(node, property, interval);
    quads.add(
        interval,
        RDF.type.asNode(),
        first.isPresent() && last.isPresent() ? OwlTime.ProperInterval : OPEN_INTERVAL);
    first.ifPresent(
        value -> addEnd(interval, OwlTime.hasBeginning, Iris.beginning(interval), value, quads));
    last.ifPresent(value -> addEnd(interval, OwlTime.hasEnd, Iris.end(interval), value, quads));
  }

  private static void addEnd(
      Node interval, Node property, Node instant, Node value, GraphQuads quads) {
    quads.add(interval, property, instant);
    quads.add(instant, instantProperty(value), value);
  }

  /** OWL-Time has a property for each datatype. */
  static Node instantProperty(Node value) {
    String type = value.getLiteralDatatypeURI();
    if (type.equals(XSDDatatype.XSDdate.getURI())) {
      return OwlTime.inXSDDate;
    }
    return type.equals(XSDDatatype.XSDgYearMonth.getURI())
        ? OwlTime.inXSDgYearMonth
        : OwlTime.inXSDgYear;
  }
}
