package org.parley.export.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.export.fact.Days;
import org.parley.export.fact.Thing;
import org.parley.export.plain.PlainText;

/** Adds up what belongs to one edge, and sorts. */
final class NetworkBuilder {
  private record Key(String source, String kind, String target) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::source).thenComparing(Key::target).thenComparing(Key::kind);

  private static final Comparator<Days> BY_TIME =
      Comparator.comparing(Days::first).thenComparing(Days::last);

  private final NetworkKind network;
  private final Map<Thing, Vertex> vertices = new HashMap<>();
  private final Map<Key, Draft> drafts = new TreeMap<>(ORDER);

  NetworkBuilder(NetworkKind network) {
    this.network = network;
  }

  /** One more reason for the edge; the edge is there from the first on. */
  Draft edge(Thing source, String kind, Thing target, boolean directed) {
    return drafts.computeIfAbsent(
        new Key(source.iri(), kind, target.iri()),
        fresh -> new Draft(vertex(source), vertex(target), kind, directed));
  }

  private Vertex vertex(Thing thing) {
    return vertices.computeIfAbsent(thing, Vertices::of);
  }

  Network network() {
    List<Edge> edges = new ArrayList<>(drafts.size());
    drafts.values().forEach(draft -> edges.add(draft.edge("e" + (edges.size() + 1))));
    List<Vertex> sorted =
        vertices.values().stream().sorted(Comparator.comparing(Vertex::id)).toList();
    return new Network(network, sorted, edges);
  }

  /** An edge in the making. */
  static final class Draft {
    private final Vertex source;
    private final Vertex target;
    private final String kind;
    private final boolean directed;
    private int weight;
    private final TreeSet<Days> times = new TreeSet<>(BY_TIME);
    private final Map<Attribute, TreeSet<String>> texts = new EnumMap<>(Attribute.class);
    private final Map<Attribute, Integer> numbers = new EnumMap<>(Attribute.class);

    private Draft(Vertex source, Vertex target, String kind, boolean directed) {
      this.source = source;
      this.target = target;
      this.kind = kind;
      this.directed = directed;
    }

    Draft weigh(int more) {
      weight += more;
      return this;
    }

    Draft at(Optional<Days> time) {
      time.ifPresent(times::add);
      return this;
    }

    Draft with(Attribute attribute, String text) {
      texts.computeIfAbsent(attribute, none -> new TreeSet<>()).add(PlainText.of(text));
      return this;
    }

    Draft add(Attribute attribute, int more) {
      numbers.merge(attribute, more, Integer::sum);
      return this;
    }

    private Edge edge(String id) {
      Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
      texts.forEach((attribute, values) -> attributes.put(attribute, List.copyOf(values)));
      attributes.putAll(numbers);
      if (!times.isEmpty()) {
        attributes.put(Attribute.FIRST, times.first().first());
        attributes.put(
            Attribute.LAST, times.stream().map(Days::last).max(LocalDate::compareTo).orElseThrow());
      }
      return new Edge(id, source, target, kind, directed, weight, List.copyOf(times), attributes);
    }
  }
}
