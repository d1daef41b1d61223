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

  /**
   * One count.
   *
   * @param of what, in the plural
   * @param detail the part of it that is counted, or empty for all
   */
  public record Count(String of, String detail, long number) {}

  /** All counts, inside a read transaction. */
  public static List<Count> of(DatasetGraph dataset) {
    NodeNumbers numbers = new NodeNumbers(dataset);
    List<Count> counts = new ArrayList<>();
    counts.add(count("articles", Terms.NEWS_ARTICLE, numbers));
    counts.add(count("actors", Parley.Actor, numbers));
    List.of(Parley.Person, Parley.State, Parley.Organization, Parley.Group)
        .forEach(
            type ->
                counts.add(
                    new Count(
                        "actors",
                        Lookup.localName(type),
                        numbers.subjects(Terms.TYPE, type).size())));
    counts.add(count("places", Parley.Place, numbers));
    counts.add(count("events", Parley.Event, numbers));
    Set<NodeId> statements = numbers.subjects(Terms.TYPE, Parley.Statement);
    Set<NodeId> reports = numbers.subjects(Terms.TYPE, Parley.EventReport);
    reports.removeAll(statements);
    addAll(counts, "event reports", reports, Parley.type, numbers);
    counts.add(new Count("statements", "", statements.size()));
    addAll(
        counts, "stances", numbers.subjects(Terms.TYPE, Parley.Stance), Parley.position, numbers);
    counts.add(count("issues", Parley.Issue, numbers));
    NodeNumbers.Size size = numbers.size();
    counts.add(new Count("graphs", "", size.graphs()));
    counts.add(new Count("triples", "", size.triples()));
    return counts;
  }

  private static Count count(String what, Node type, NodeNumbers numbers) {
    return new Count(what, "", numbers.subjects(Terms.TYPE, type).size());
  }

  private static void addAll(
      List<Count> counts, String what, Set<NodeId> nodes, Node property, NodeNumbers numbers) {
    counts.add(new Count(what, "", nodes.size()));
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
    parts.forEach((part, number) -> counts.add(new Count(what, part, number)));
  }
}
