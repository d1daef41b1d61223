package org.parley.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.claim.TimeExpression;
import org.parley.graph.DatedReport;
import org.parley.graph.Participation;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.rdf.vocab.OwlTime;
import org.parley.rdf.vocab.Parley;

/**
 * Reads an article's event reports back from its graph, without the sentences that say so: which
 * reports are of one event does not depend on them. Statements are none of them.
 */
final class ReportReader {
  private final Described graph;

  ReportReader(Described graph) {
    this.graph = graph;
  }

  List<DatedReport> read() {
    List<DatedReport> reports = new ArrayList<>();
    for (Node article : graph.instances(SchemaDO.NewsArticle.asNode())) {
      String id = Described.text(graph.need(article, DCTerms.identifier.asNode()));
      Optional<LocalDate> published =
          graph.text(article, SchemaDO.datePublished.asNode()).map(LocalDate::parse);
      graph.instances(Parley.EventReport).stream()
          .filter(node -> !graph.is(node, Parley.Statement))
          .forEach(node -> reports.add(dated(id, published, node)));
    }
    return reports;
  }

  private DatedReport dated(String article, Optional<LocalDate> published, Node node) {
    Optional<String> state =
        graph
            .object(node, Parley.place)
            .flatMap(place -> graph.object(place, Parley.inState))
            .map(Iris::key);
    Map<String, String> parties = new TreeMap<>();
    for (Node part : graph.objects(node, Parley.participation)) {
      Node actor = graph.need(part, Parley.actor);
      Optional<Node> whom = graph.object(actor, Parley.speaksFor);
      if (whom.isPresent() || !graph.is(actor, Parley.Group)) {
        parties.put(Iris.key(actor), Iris.key(whom.orElse(actor)));
      }
    }
    String reader = graph.text(node, Parley.reader).orElse(ResolvedArticle.RULES);
    return new DatedReport(article, reader, published, report(node), state, parties);
  }

  private ResolvedReport report(Node node) {
    return new ResolvedReport(
        Iris.key(node),
        Described.text(graph.need(node, RDFS.label.asNode())),
        Concepts.notation(graph.need(node, Parley.type)),
        Concepts.statusOf(graph.need(node, Parley.status)),
        time(node),
        graph.object(node, Parley.place).filter(p -> !p.equals(Parley.NotStated)).map(Iris::key),
        participations(node),
        Concepts.certaintyOf(graph.need(node, Parley.certainty)),
        graph.object(node, Parley.polarity).isPresent(),
        Double.parseDouble(Described.text(graph.need(node, Parley.confidence))),
        Described.text(graph.need(node, Parley.rule)),
        List.of());
  }

  private Optional<TimeExpression> time(Node node) {
    return graph
        .text(node, Parley.dateText)
        .map(
            words ->
                new TimeExpression(
                    words,
                    graph.text(node, Parley.date),
                    graph
                        .object(node, Parley.time)
                        .flatMap(at -> TimeReader.end(graph, at, OwlTime.hasEnd))));
  }

  private List<Participation> participations(Node node) {
    return graph.objects(node, Parley.participation).stream()
        .sorted(Comparator.comparingInt(part -> Integer.parseInt(Iris.key(part))))
        .map(
            part ->
                new Participation(
                    Iris.key(graph.need(part, Parley.actor)),
                    Concepts.roleOf(graph.need(part, Parley.role))))
        .toList();
  }
}
