package org.parley.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.rdf.vocab.Parley;

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
    Lookup lookup = new Lookup(dataset);
    List<Count> counts = new ArrayList<>();
    counts.add(new Count("articles", "", instances(dataset, Terms.NEWS_ARTICLE).size()));
    counts.add(new Count("actors", "", instances(dataset, Parley.Actor).size()));
    List.of(Parley.Person, Parley.State, Parley.Organization, Parley.Group)
        .forEach(
            type ->
                counts.add(
                    new Count("actors", Lookup.localName(type), instances(dataset, type).size())));
    counts.add(new Count("places", "", instances(dataset, Parley.Place).size()));
    counts.add(new Count("events", "", instances(dataset, Parley.Event).size()));
    Set<Node> statements = instances(dataset, Parley.Statement);
    Set<Node> reports = instances(dataset, Parley.EventReport);
    reports.removeAll(statements);
    addAll(counts, "event reports", reports, Parley.type, lookup);
    counts.add(new Count("statements", "", statements.size()));
    addAll(counts, "stances", instances(dataset, Parley.Stance), Parley.position, lookup);
    counts.add(new Count("issues", "", instances(dataset, Parley.Issue).size()));
    counts.add(new Count("graphs", "", Iter.count(dataset.listGraphNodes())));
    counts.add(new Count("triples", "", Iter.count(dataset.getUnionGraph().find())));
    return counts;
  }

  private static void addAll(
      List<Count> counts, String what, Set<Node> nodes, Node property, Lookup lookup) {
    counts.add(new Count(what, "", nodes.size()));
    Map<String, Long> parts = new TreeMap<>();
    for (Node node : nodes) {
      lookup.objects(node, property).stream()
          .map(Lookup::localName)
          .forEach(part -> parts.merge(part, 1L, Long::sum));
    }
    parts.forEach((part, number) -> counts.add(new Count(what, part, number)));
  }

  private static Set<Node> instances(DatasetGraph dataset, Node type) {
    Set<Node> instances = new HashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, Terms.TYPE, type)
        .forEachRemaining(quad -> instances.add(quad.getSubject()));
    return instances;
  }
}
