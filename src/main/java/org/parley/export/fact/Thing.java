package org.parley.export.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.parley.rdf.vocab.Parley;

/** A node of a store with what is said of it, read when it is first asked for. */
public final class Thing {
  private static final Comparator<Node> ORDER =
      (left, right) -> NaturalOrder.compare(words(left), words(right));
  private static final List<Node> KINDS =
      List.of(Parley.Person, Parley.State, Parley.Organization, Parley.Group);

  private final DatasetGraph data;
  private final Function<Node, Thing> others;
  private final Node node;
  private @Nullable Map<Node, SortedSet<Node>> values;

  /**
   * @param others the things that its values lead to
   */
  Thing(DatasetGraph data, Function<Node, Thing> others, Node node) {
    this.data = data;
    this.others = others;
    this.node = node;
  }

  public String iri() {
    return node.getURI();
  }

  /** Its preferred name, else another, else the end of its IRI. */
  public String label() {
    return text(SKOS.prefLabel.asNode())
        .or(() -> text(RDFS.label.asNode()))
        .or(() -> text(SKOS.notation.asNode()))
        .orElseGet(
            () -> iri().substring(1 + Math.max(iri().lastIndexOf('/'), iri().lastIndexOf('#'))));
  }

  /** Of a concept of a scheme. */
  public String notation() {
    return text(SKOS.notation.asNode()).orElseGet(this::label);
  }

  /** Of an actor: Person, State, Organization or Group. */
  public String kind() {
    return KINDS.stream().filter(this::isA).map(Node::getLocalName).findFirst().orElse("Actor");
  }

  /** Its names that are not its label. */
  public List<String> otherNames() {
    return texts(SKOS.altLabel.asNode()).stream().filter(name -> !name.equals(label())).toList();
  }

  public boolean isA(Node type) {
    return values(RDF.type.asNode()).contains(type);
  }

  /** The words of the first value, in the order of words. */
  public Optional<String> text(Node property) {
    return texts(property).stream().findFirst();
  }

  public List<String> texts(Node property) {
    return values(property).stream().map(Thing::words).distinct().toList();
  }

  public Optional<Thing> one(Node property) {
    return all(property).stream().findFirst();
  }

  /** What the property leads to; that nothing is stated is nothing. */
  public List<Thing> all(Node property) {
    List<Thing> things = new ArrayList<>();
    for (Node value : values(property)) {
      if (value.isURI() && !value.equals(Parley.NotStated)) {
        things.add(others.apply(value));
      }
    }
    return things;
  }

  /** Of evidence: the start, end or words that its selectors have. */
  public Optional<String> selected(Node property) {
    return all(OA.hasSelector.asNode()).stream()
        .flatMap(selector -> selector.text(property).stream())
        .findFirst();
  }

  public int count(Node property) {
    return values(property).size();
  }

  private SortedSet<Node> values(Node property) {
    if (values == null) {
      values = read();
    }
    return values.getOrDefault(property, Collections.emptySortedSet());
  }

  private Map<Node, SortedSet<Node>> read() {
    Map<Node, SortedSet<Node>> found = new HashMap<>();
    data.find(Node.ANY, node, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad ->
                found
                    .computeIfAbsent(quad.getPredicate(), none -> new TreeSet<>(ORDER))
                    .add(quad.getObject()));
    return found;
  }

  private static String words(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Thing thing && node.equals(thing.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  @Override
  public String toString() {
    return node.toString();
  }
}
