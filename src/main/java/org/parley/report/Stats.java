package org.parley.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.parley.rdf.vocab.Parley;
import org.parley.store.NodeNumbers;

/** What a store holds, counted. */
public final class Stats {
  private Stats() {}

  /** All counts, inside a read transaction. */
  public static List<StatsCount> of(DatasetGraph dataset) {
    NodeNumbers numbers = new NodeNumbers(dataset);
    List<StatsCount> counts = new ArrayList<>();
    counts.add(count("articles", Terms.NEWS_ARTICLE, numbers));
    counts.add(count("actors", Parley.Actor, numbers));
    List.of(Parley.Person, Parley.State, Parley.Organization, Parley.Group)
        .forEach(
            type ->
                counts.add(
                    new StatsCount(
                        "actors",
                        Lookup.localName(type),
                        numbers.subjects(Terms.TYPE, type).size())));
    counts.add(count("places", Parley.Place, numbers));
    counts.add(count("events", Parley.Event, numbers));
    Set<NodeId> statements = numbers.subjects(Terms.TYPE, Parley.Statement);
    Set<NodeId> reports = numbers.subjects(Terms.TYPE, Parley.EventReport);
    reports.removeAll(statements);
    addAll(counts, "event reports", reports, Parley.type, numbers);
    counts.add(new StatsCount("statements", "", statements.size()));
    addAll(
        counts, "stances", numbers.subjects(Terms.TYPE, Parley.Stance), Parley.position, numbers);
    counts.add(count("issues", Parley.Issue, numbers));
    NodeNumbers.Size size = numbers.size();
    counts.add(new StatsCount("graphs", "", size.graphs()));
    counts.add(new StatsCount("triples", "", size.triples()));
    return counts;
  }

  private static StatsCount count(String what, Node type, NodeNumbers numbers) {
    return new StatsCount(what, "", numbers.subjects(Terms.TYPE, type).size());
  }

  private static void addAll(
      List<StatsCount> counts, String what, Set<NodeId> nodes, Node property, NodeNumbers numbers) {
    counts.add(new StatsCount(what, "", nodes.size()));
    Map<NodeId, Long> byValue = new HashMap<>();
    numbers
        .values(property)
        .forEach(
            (node, values) -> {
              if (nodes.contains(node)) {
                values.forEach(value -> byValue.merge(value, 1L, Long::sum));
              }
            });
    Map<String, Long> parts = new TreeMap<>();
    byValue.forEach(
        (value, number) -> parts.merge(Lookup.localName(numbers.node(value)), number, Long::sum));
    parts.forEach((part, number) -> counts.add(new StatsCount(what, part, number)));
  }
}
