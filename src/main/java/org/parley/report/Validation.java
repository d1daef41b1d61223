package org.parley.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.parley.store.Store;

/**
 * What a store has that is not of the shapes of the ontology.
 *
 * @param violations by shape and message, most frequent first
 * @param report as SHACL writes it
 */
public record Validation(List<Violations> violations, Graph report) {
  private static final String RESOURCE = "/ontology/shapes.ttl";

  public Validation {
    violations = List.copyOf(violations);
  }

  /** Holds the union of all graphs against the shapes. */
  public static Validation of(Store store) {
    return store.calculateRead(dataset -> of(dataset.getUnionGraph()));
  }

  /** Holds a graph against the shapes. */
  public static Validation of(Graph data) {
    Graph shapes = shapes();
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), data);
    return new Validation(grouped(report, shapes), report.getGraph());
  }

  public boolean conforms() {
    return violations.isEmpty();
  }

  private static List<Violations> grouped(ValidationReport report, Graph shapes) {
    Map<String, Map<String, List<String>>> byShape = new TreeMap<>();
    for (ReportEntry entry : report.getEntries()) {
      byShape
          .computeIfAbsent(name(entry.source(), shapes), none -> new TreeMap<>())
          .computeIfAbsent(String.valueOf(entry.message()), none -> new ArrayList<>())
          .add(entry.focusNode().toString());
    }
    List<Violations> all = new ArrayList<>();
    byShape.forEach(
        (shape, messages) ->
            messages.forEach(
                (message, nodes) ->
                    all.add(new Violations(shape, message, nodes.stream().sorted().toList()))));
    all.sort(Comparator.comparingInt((Violations each) -> -each.nodes().size()));
    return all;
  }

  /** The shape with a name that a part of it, without one, belongs to. */
  private static String name(Node source, Graph shapes) {
    Node shape = source;
    while (shape.isBlank()) {
      List<Node> above =
          shapes.find(Node.ANY, Node.ANY, shape).mapWith(triple -> triple.getSubject()).toList();
      if (above.isEmpty()) {
        return SHACL.NodeShape.getLocalName();
      }
      shape = above.getFirst();
    }
    return shape.getLocalName();
  }

  private static Graph shapes() {
    try (InputStream in = Validation.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: it has no " + RESOURCE);
      }
      return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
