package org.parley.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.parley.article.Span;
import org.parley.claim.Evidence;
import org.parley.claim.TimeExpression;
import org.parley.graph.DatedReport;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedReport;

/** Reads an article's event reports back from its graph. Statements are none of them. */
final class ReportReader {
  private final Described graph;

  ReportReader(Described graph) {
    this.graph = graph;
  }

  List<DatedReport> read() {
    List<DatedReport> reports = new ArrayList<>();
    for (Node article : graph.instances(Terms.NEWS_ARTICLE)) {
      String id = Described.text(graph.need(article, DCTerms.identifier.asNode()));
      Optional<LocalDate> published =
          graph.text(article, Terms.DATE_PUBLISHED).map(LocalDate::parse);
      graph.instances(Terms.EVENT_REPORT).stream()
          .filter(node -> !graph.is(node, Terms.STATEMENT_CLASS))
          .forEach(node -> reports.add(new DatedReport(id, published, report(node))));
    }
    return reports;
  }

  private ResolvedReport report(Node node) {
    return new ResolvedReport(
        Iris.key(node),
        Described.text(graph.need(node, RDFS.label.asNode())),
        Concepts.eventTypeOf(graph.need(node, Terms.TYPE)),
        Concepts.statusOf(graph.need(node, Terms.STATUS)),
        time(node),
        graph.object(node, Terms.PLACE).map(Iris::key),
        participations(node),
        Concepts.certaintyOf(graph.need(node, Terms.CERTAINTY)),
        graph.object(node, Terms.POLARITY).isPresent(),
        Double.parseDouble(Described.text(graph.need(node, Terms.CONFIDENCE))),
        Described.text(graph.need(node, Terms.RULE)),
        graph.objects(node, Terms.EVIDENCE).stream().map(this::evidence).sorted().toList());
  }

  private Optional<TimeExpression> time(Node node) {
    return graph
        .text(node, Terms.DATE_TEXT)
        .map(
            words ->
                new TimeExpression(
                    words,
                    graph.text(node, Terms.DATE),
                    graph
                        .object(node, Terms.TIME)
                        .flatMap(at -> TimeReader.end(graph, at, Terms.END))));
  }

  private List<Participation> participations(Node node) {
    return graph.objects(node, Terms.PARTICIPATION).stream()
        .sorted(Comparator.comparingInt(part -> Integer.parseInt(Iris.key(part))))
        .map(
            part ->
                new Participation(
                    Iris.key(graph.need(part, Terms.ACTOR)),
                    Concepts.roleOf(graph.need(part, Terms.ROLE))))
        .toList();
  }

  private Evidence evidence(Node node) {
    Node position = Iris.positionSelector(node);
    return new Evidence(
        new Span(number(position, OA.start.asNode()), number(position, OA.end.asNode())),
        Described.text(graph.need(Iris.quoteSelector(node), OA.exact.asNode())));
  }

  private int number(Node subject, Node property) {
    return Integer.parseInt(Described.text(graph.need(subject, property)));
  }
}
