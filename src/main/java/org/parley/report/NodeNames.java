package org.parley.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.parley.rdf.vocab.Folders;
import org.parley.rdf.vocab.PathSegment;

/**
 * Finds the nodes that a person means by a name.
 *
 * @param base the IRI that instances live under
 */
record NodeNames(Lookup lookup, String base, PrefixMapping prefixes) {
  /**
   * The nodes of the store that the name stands for: a full IRI, in {@code <>} or not, one with a
   * prefix, what follows the base, an article's id with what follows it, a key, or a label.
   */
  List<Node> find(String name) {
    List<Node> byIri = candidates(name).stream().filter(lookup::knows).toList();
    return byIri.isEmpty() ? byLabel(name) : byIri;
  }

  /** The IRIs that the name can stand for, whether or not the store knows them. */
  List<Node> candidates(String name) {
    String iri =
        name.startsWith("<") && name.endsWith(">") ? name.substring(1, name.length() - 1) : name;
    Set<String> iris = new LinkedHashSet<>();
    iris.add(prefixes.expandPrefix(iri));
    iris.add(base + iri);
    Folders.NAMED.forEach(folder -> iris.add(base + folder + iri));
    Folders.NAMED.forEach(folder -> encoded(iri).forEach(key -> iris.add(base + folder + key)));
    return iris.stream().map(NodeFactory::createURI).toList();
  }

  /** An id as an article has it may hold anything, also the stroke before the key of a claim. */
  private static List<String> encoded(String name) {
    List<String> keys = new ArrayList<>();
    try {
      keys.add(PathSegment.encode(name));
      int stroke = name.lastIndexOf('/');
      if (stroke > 0) {
        keys.add(
            PathSegment.encode(name.substring(0, stroke))
                + "/"
                + PathSegment.encode(name.substring(stroke + 1)));
      }
    } catch (IllegalArgumentException noKey) {
      return List.of();
    }
    return keys;
  }

  private List<Node> byLabel(String label) {
    List<Node> found = new ArrayList<>();
    for (Node literal : literals(label).toList()) {
      for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL)) {
        lookup.subjects(property, literal).stream()
            .filter(node -> !found.contains(node))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<Node> literals(String label) {
    return Stream.of(
        NodeFactory.createLiteralString(label), NodeFactory.createLiteralLang(label, "en"));
  }
}
