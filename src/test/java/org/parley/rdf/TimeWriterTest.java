package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.parley.claim.TimeExpression;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;

/** Times as OWL-Time: an interval where both ends are known, a date alone where there is one. */
class TimeWriterTest {
  private static final Node EVENT = NodeFactory.createURI("https://example.org/event");

  @Test
  void twoDaysAreAnIntervalWithBothEnds() {
    List<Quad> quads = written("from 3 to 9 April", "2024-04-03", Optional.of("2024-04-09"));
    Node interval = object(quads, EVENT, Parley.time);

    assertThat(object(quads, interval, RDF.type.asNode())).isEqualTo(OwlTime.ProperInterval);
    assertThat(end(quads, interval, OwlTime.hasBeginning, OwlTime.inXSDDate))
        .isEqualTo("2024-04-03");
    assertThat(end(quads, interval, OwlTime.hasEnd, OwlTime.inXSDDate)).isEqualTo("2024-04-09");
    assertThat(object(quads, EVENT, Parley.date).getLiteralLexicalForm()).isEqualTo("2024-04-03");
  }

  @Test
  void monthsAndYearsHaveInstantsOfTheirOwnDatatype() {
    List<Quad> months = written("from May to August", "2023-05", Optional.of("2023-08"));
    assertThat(
            end(
                months,
                object(months, EVENT, Parley.time),
                OwlTime.hasEnd,
                OwlTime.inXSDgYearMonth))
        .isEqualTo("2023-08");
    List<Quad> decade = written("in the 1990s", "1990", Optional.of("1999"));
    assertThat(end(decade, object(decade, EVENT, Parley.time), OwlTime.hasEnd, OwlTime.inXSDgYear))
        .isEqualTo("1999");
  }

  @Test
  void oneDayIsADateAndNoInterval() {
    List<Quad> quads = written("on Monday", "2024-05-13", Optional.empty());
    assertThat(quads).noneMatch(quad -> quad.getPredicate().equals(Parley.time));
    assertThat(object(quads, EVENT, Parley.dateText).getLiteralLexicalForm())
        .isEqualTo("on Monday");
  }

  private static List<Quad> written(String words, String first, Optional<String> last) {
    GraphQuads quads = new GraphQuads(NodeFactory.createURI("https://example.org/graph"));
    TimeWriter.addTime(EVENT, new TimeExpression(words, Optional.of(first), last), quads);
    return quads.list();
  }

  private static String end(List<Quad> quads, Node interval, Node which, Node value) {
    Node instant = object(quads, interval, which);
    return object(quads, instant, value).getLiteralLexicalForm();
  }

  private static Node object(List<Quad> quads, Node subject, Node predicate) {
    return quads.stream()
        .filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(predicate))
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + predicate + " of " + subject));
  }
}
