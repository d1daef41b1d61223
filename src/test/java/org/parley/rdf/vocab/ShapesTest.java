package org.parley.rdf.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small graph with every class in it conforms; each thing done to it is found and named. */
class ShapesTest {
  private static final Shapes SHAPES = Shapes.parse(OntologyFiles.read("shapes"));
  private static final String SMALL = read("shapes/small.ttl");

  @Test
  void the_small_graph_conforms() {
    assertThat(complaints(SMALL)).isEmpty();
  }

  @Test
  void the_small_graph_has_every_class_that_is_no_value_list() {
    Graph graph = parse(SMALL);
    for (Node type : ownClasses()) {
      if (!Set.of("Actor", "Certainty", "Polarity").contains(type.getLocalName())) {
        assertThat(graph.contains(Node.ANY, RDF.type.asNode(), type)).as(type.toString()).isTrue();
      }
    }
  }

  @Test
  void every_class_is_the_target_of_a_shape() {
    Graph shapes = OntologyFiles.read("shapes");
    for (Node type : ownClasses()) {
      assertThat(shapes.contains(Node.ANY, SHACL.targetClass, type)).as(type.toString()).isTrue();
    }
  }

  /**
   * Each line: words of the small graph, what to put in their place, what is then complained of.
   */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "oa:exact 'Mara Lund backs the bridge if tolls go.'|rdfs:comment 'x'|evidence gives its words",
        "oa:start 40 ; oa:end 80|oa:start 80 ; oa:end 40|oa:start is at least 0 and before oa:end",
        "oa:start 40 ; oa:end 80|oa:start 40|evidence says where it ends",
        "oa:hasSource kg:article\\/a ;|-|evidence stands in one article",
        "parley:holder kg:actor\\/lund ;|-|a stance has one parley:holder",
        "parley:target kg:issue\\/bridge ;|-|a stance has one parley:target",
        "parley:condition kg:issue\\/no-tolls ;|-|a conditional stance names its parley:condition",
        "parley:position parley:conditional|parley:position parley:planned|concept of parley:PositionScheme",
        "parley:certainty parley:Probable|parley:certainty 'probable'|one parley:certainty",
        "parley:confidence 0.8|parley:confidence 1.8|decimal from 0 to 1",
        "parley:confidence 0.8|parley:confidence 0.8e0|decimal from 0 to 1",
        "parley:rule 'signed' ;|-|names the one parley:rule",
        "parley:evidence kg:article\\/a\\/evidence-1 ; # report|-|at least one parley:evidence",
        "parley:type parley:Agreement ; # report|parley:type parley:planned ;|concept of parley:EventTypeScheme",
        "parley:status parley:occurred ; # report|parley:status parley:host ;|concept of parley:StatusScheme",
        "parley:role parley:signatory|parley:role parley:SAY|concept of parley:RoleScheme",
        "parley:actor kg:actor\\/norland|parley:actor kg:place\\/ost|one parley:actor",
        "parley:speaker kg:actor\\/lund|parley:speaker kg:issue\\/bridge|parley:speaker is one actor",
        "parley:content 'the bridge is good' ;|-|a statement has one parley:content",
        "parley:report kg:article\\/a\\/event-1 ;|-|an event has at least one parley:report",
        "prov:wasDerivedFrom kg:article\\/a\\/event-1|rdfs:comment 'x'|a status record comes from one",
        "kg:actor\\/lund a parley:Person ;|kg:actor\\/lund a parley:Person , parley:State ;|an actor is one of",
        "skos:prefLabel 'Mara Lund' ;|-|an actor has one skos:prefLabel",
        "skos:prefLabel 'the bridge' ;|-|an issue has one skos:prefLabel",
        "skos:broader kg:issue\\/bridge ; # aspect|-|an aspect has its question",
        "wgs84:lat 59.9|wgs84:lat 159.9|wgs84:lat is from -90 to 90",
        "'2025-02-03'^^xsd:date ; # event|'3 February' ;|parley:date is one day, month or year",
        "time:hasEnd [|rdfs:seeAlso [|parley:time has a time:hasBeginning and",
        "dct:identifier 'a' ;|-|an article has one dct:identifier",
        "parley:stance kg:article\\/a\\/stance-1 ;|-|a coding is of one parley:stance",
        "parley:codebook 'roads' ;|-|a coding names its one parley:codebook",
        "parley:code kg:codebook\\/roads\\/BRIDGE ;|-|a coding has one parley:code",
        "skos:notation 'BRIDGE' ;|-|a code has one skos:notation",
        "parley:position parley:supports ; # coding|-|a coding has one parley:position",
        "parley:confidence 0.6|parley:confidence 6.0|a coding has one parley:confidence",
        "parley:rule 'codebook-words'|parley:rule ''|a coding names the one parley:rule",
        "a parley:Coding ;|a parley:Issue ; skos:prefLabel 'x' ;|parley:coding is a parley:Coding",
        "parley:verdict 'accepted' ;|parley:verdict 'rejected' ;|one parley:verdict: accepted or corrected",
        "parley:confidence 1.0|parley:confidence 0.9|a reviewed claim has parley:confidence 1.0",
        "'2025-03-01'^^xsd:date|'in March'|parley:reviewedOn is one day",
        "parley:claimRead 'lund supports tolls'|-|says in parley:claimRead what was claimed",
        "a parley:Review ;|a parley:Coding ;|parley:reviewed is one parley:Review",
        "'0123456789abcdef'|'0123'|parley:decision is a mark of 16",
        "210 sentence'|210 nothing'|parley:unmetDecision is a mark, and what is gone",
        "org:organization kg:actor\\/norland ;|-|an office is held in one org:organization",
      })
  void what_is_wrong_is_found_and_named(String words, String instead, String complaint) {
    assertThat(SMALL).contains(words);
    String broken = SMALL.replace(words, instead == null ? "" : instead);
    assertThat(complaints(broken)).anySatisfy(text -> assertThat(text).contains(complaint));
  }

  private static List<String> complaints(String turtle) {
    Graph data = parse(turtle);
    OntologyFiles.read("schemes").stream().forEach(data::add);
    ValidationReport report = ShaclValidator.get().validate(SHAPES, data);
    return report.getEntries().stream().map(ShapesTest::describe).toList();
  }

  private static String describe(ReportEntry entry) {
    return entry.focusNode() + " " + entry.resultPath() + " " + entry.message();
  }

  private static Set<Node> ownClasses() {
    return OntologyFiles.read("parley").stream(Node.ANY, RDF.type.asNode(), OWL2.Class.asNode())
        .map(t -> t.getSubject())
        .filter(Node::isURI)
        .collect(Collectors.toSet());
  }

  private static Graph parse(String turtle) {
    Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private static String read(String resource) {
    try (var in = RDFDataMgr.open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
