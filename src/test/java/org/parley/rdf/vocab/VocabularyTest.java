package org.parley.rdf.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Constants and ontology files say the same, and the files say enough. */
class VocabularyTest {
  private final Graph ontology = OntologyFiles.read("parley", "schemes");

  @Test
  void every_constant_is_defined_in_the_files_and_named_as_its_term() throws Exception {
    for (Map.Entry<String, Node> constant : constants().entrySet()) {
      assertThat(constant.getValue().getURI()).isEqualTo(Parley.NS + constant.getKey());
      assertThat(ontology.contains(constant.getValue(), RDF.type.asNode(), Node.ANY))
          .as(constant.getKey())
          .isTrue();
    }
  }

  @Test
  void every_own_term_of_the_files_has_a_constant() throws Exception {
    assertThat(ownTerms()).isEqualTo(new TreeSet<>(constants().keySet()));
  }

  @Test
  void the_other_files_name_only_terms_that_are_defined() {
    Set<String> named =
        OntologyFiles.read("alignment", "shapes").stream()
            .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
            .filter(node -> node.isURI() && node.getURI().startsWith(Parley.NS))
            .map(Node::getLocalName)
            .collect(Collectors.toSet());
    assertThat(ownTerms()).containsAll(named);
  }

  @Test
  void every_class_and_individual_has_label_and_comment_and_every_property_domain_and_range_too() {
    for (Node term : subjects(RDF.type.asNode(), OWL2.Class.asNode(), RDFS.Datatype.asNode())) {
      assertDescribed(term);
    }
    for (Node term : subjects(RDF.type.asNode(), OWL2.NamedIndividual.asNode())) {
      assertDescribed(term);
    }
    for (Node property :
        subjects(RDF.type.asNode(), OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode())) {
      assertDescribed(property);
      assertHas(property, RDFS.domain.asNode());
      assertHas(property, RDFS.range.asNode());
    }
  }

  @Test
  void every_concept_stands_in_its_scheme_with_notation_label_definition_and_example() {
    for (Node concept : concepts()) {
      assertHas(concept, SKOS.inScheme.asNode());
      assertHas(concept, SKOS.prefLabel.asNode());
      assertHas(concept, SKOS.definition.asNode());
      assertHas(concept, SKOS.example.asNode());
      assertThat(objects(concept, SKOS.notation.asNode()))
          .extracting(Node::getLiteralLexicalForm)
          .containsExactly(concept.getLocalName());
      assertThat(Parley.concept(concept.getLocalName())).contains(concept);
    }
  }

  @Test
  void from_every_concept_one_way_leads_up_to_one_top_concept() {
    for (Node concept : concepts()) {
      Node top = concept;
      List<Node> broader = objects(top, SKOS.broader.asNode());
      while (!broader.isEmpty()) {
        assertThat(broader).as(top.toString()).hasSize(1);
        assertThat(objects(top, SKOS.topConceptOf.asNode())).isEmpty();
        top = broader.getFirst();
        broader = objects(top, SKOS.broader.asNode());
      }
      assertThat(objects(top, SKOS.topConceptOf.asNode()))
          .as(top.toString())
          .isEqualTo(objects(concept, SKOS.inScheme.asNode()));
    }
  }

  @Test
  void every_event_type_names_its_code_in_PLOVER_or_CAMEO() {
    for (Node type : subjects(SKOS.inScheme.asNode(), Parley.EventTypeScheme)) {
      assertThat(
              Stream.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch)
                  .flatMap(p -> objects(type, p.asNode()).stream()))
          .as(type.getLocalName())
          .isNotEmpty();
    }
  }

  @Test
  @DisplayName("statuses, positions, roles and certainties are the enums of the claims")
  void value_lists_are_those_of_the_claims() {
    assertSameWords(Parley.StatusScheme, org.parley.claim.Status.values());
    assertSameWords(Parley.PositionScheme, org.parley.claim.Position.values());
    assertSameWords(Parley.RoleScheme, org.parley.claim.Role.values());
    assertThat(subjects(RDF.type.asNode(), Parley.Certainty))
        .extracting(Node::getLocalName)
        .containsExactlyInAnyOrder("Certain", "Probable", "Possible")
        .hasSameSizeAs(org.parley.claim.Certainty.values());
  }

  @Test
  void an_unknown_notation_names_no_concept() {
    assertThat(Parley.concept("Picnic")).isEmpty();
  }

  private void assertSameWords(Node scheme, Enum<?>[] values) {
    assertThat(subjects(SKOS.inScheme.asNode(), scheme))
        .extracting(Node::getLocalName)
        .containsExactlyInAnyOrder(
            Arrays.stream(values)
                .map(v -> v.name().toLowerCase(java.util.Locale.ROOT))
                .toArray(String[]::new));
  }

  private void assertDescribed(Node term) {
    assertHas(term, RDFS.label.asNode());
    assertHas(term, RDFS.comment.asNode());
  }

  private void assertHas(Node subject, Node property) {
    assertThat(objects(subject, property)).as(subject + " " + property).isNotEmpty();
  }

  private Set<String> ownTerms() {
    return ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(t -> t.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(Parley.NS))
        .map(Node::getLocalName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Node> concepts() {
    return subjects(RDF.type.asNode(), SKOS.Concept.asNode());
  }

  /** Parley's own subjects that have one of the objects. */
  private Set<Node> subjects(Node predicate, Node... objects) {
    return Arrays.stream(objects)
        .flatMap(object -> ontology.stream(Node.ANY, predicate, object))
        .map(t -> t.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(Parley.NS))
        .collect(Collectors.toSet());
  }

  private List<Node> objects(Node subject, Node predicate) {
    return ontology.stream(subject, predicate, Node.ANY).map(t -> t.getObject()).toList();
  }

  private static Map<String, Node> constants() throws IllegalAccessException {
    Map<String, Node> found = new java.util.TreeMap<>();
    for (Field field : Parley.class.getFields()) {
      if (field.getType() == Node.class) {
        found.put(field.getName(), (Node) field.get(null));
      }
    }
    return found;
  }
}
