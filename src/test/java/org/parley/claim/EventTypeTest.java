package org.parley.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The types in code and the event types of {@code ontology/schemes.ttl} are the same. */
class EventTypeTest {
  private static final Model SCHEMES = RDFDataMgr.loadModel("ontology/schemes.ttl");
  private static final String SCHEME = "https://w3id.org/parley/ontology#EventTypeScheme";

  @Test
  void everyNarrowerTypeHasItsConceptBelowTheSameBroaderOne() {
    Map<String, String> scheme = new TreeMap<>();
    Map<String, String> code = new TreeMap<>();
    concepts()
        .filter(concept -> concept.hasProperty(SKOS.broader))
        .forEach(
            concept ->
                scheme.put(
                    notation(concept), notation(concept.getPropertyResourceValue(SKOS.broader))));
    EventType.narrower().forEach((narrow, broad) -> code.put(narrow, broad.name()));
    assertThat(code).isEqualTo(scheme);
  }

  @Test
  void everyBroadTypeHasItsConcept() {
    assertThat(
            concepts()
                .filter(concept -> !concept.hasProperty(SKOS.broader))
                .map(EventTypeTest::notation))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(EventType.values()).map(Enum::name).toList());
  }

  @Test
  void aNotationIsReadAsItsBroadType() {
    assertThat(EventType.of("Summit")).contains(EventType.CONSULT);
    assertThat(EventType.of("CONSULT")).contains(EventType.CONSULT);
    assertThat(EventType.of("summit")).isEmpty();
    assertThat(EventType.of("")).isEmpty();
  }

  private static Stream<Resource> concepts() {
    return SCHEMES
        .listSubjectsWithProperty(SKOS.inScheme, SCHEMES.createResource(SCHEME))
        .toList()
        .stream();
  }

  private static String notation(Resource concept) {
    return concept.getRequiredProperty(SKOS.notation).getString();
  }
}
