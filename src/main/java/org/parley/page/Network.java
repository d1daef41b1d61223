package org.parley.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Actors, and what joins two of them. */
record Network(List<NetworkNode> nodes, List<NetworkEdge> edges) {
  private static final int LONGEST_LIST = 400;

  /** Of events that set their participants against each other: PLOVER's demands and conflicts. */
  private static final Set<String> CONFLICT =
      Set.of(
          "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");

  /**
   * Who takes part in the same events.
   *
   * @param events by IRI; parts in others do not count
   * @param kinds of actors, by IRI
   */
  static Network ofEvents(
      List<Row> parts, Map<String, Row> events, Map<String, String> kinds, List<Row> types) {
    Map<String, String> tops = new HashMap<>();
    types.forEach(row -> tops.put(row.get("iri"), row.get("top")));
    Map<String, Map<String, String>> casts = new LinkedHashMap<>();
    for (Row part : parts) {
      if (events.containsKey(part.get("iri")) && kinds.containsKey(part.get("actorIri"))) {
        casts
            .computeIfAbsent(part.get("iri"), k -> new TreeMap<>())
            .put(part.get("actorIri"), part.get("actor"));
      }
    }
    Map<String, Tie> ties = new TreeMap<>();
    Map<String, Integer> weights = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    casts.forEach(
        (iri, cast) -> {
          Row event = events.getOrDefault(iri, new Row(Map.of()));
          boolean conflict = CONFLICT.contains(tops.getOrDefault(event.get("typeIri"), ""));
          names.putAll(cast);
          cast.keySet().forEach(actor -> weights.merge(actor, 1, Integer::sum));
          pairs(List.copyOf(cast.keySet()))
              .forEach(
                  pair ->
                      ties.computeIfAbsent(pair, k -> new Tie()).add(event.get("type"), conflict));
        });
    return of(ties, weights, names, kinds);
  }

  /** Who stands on the same questions, on the same side or not. */
  static Network ofPositions(List<Row> stances, Map<String, String> kinds) {
    Map<String, Map<String, Row>> questions = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Row row : stances) {
      if (kinds.containsKey(row.get("holderIri"))) {
        questions
            .computeIfAbsent(row.get("on"), k -> new TreeMap<>())
            .put(row.get("holderIri"), row);
        names.put(row.get("holderIri"), row.get("holder"));
      }
    }
    Map<String, Tie> ties = new TreeMap<>();
    Map<String, Integer> weights = new TreeMap<>();
    Set<String> sharp = Set.of("for", "against");
    questions.forEach(
        (on, holders) -> {
          List<String> sided =
              holders.keySet().stream()
                  .filter(holder -> sharp.contains(style(holders, holder)))
                  .toList();
          sided.forEach(holder -> weights.merge(holder, 1, Integer::sum));
          for (String pair : pairs(sided)) {
            String[] ends = pair.split(" ", 2);
            boolean differ = !style(holders, ends[0]).equals(style(holders, ends[1]));
            ties.computeIfAbsent(pair, k -> new Tie())
                .add(holders.getOrDefault(ends[0], new Row(Map.of())).get("issue"), differ);
          }
        });
    return of(ties, weights, names, kinds);
  }

  private static String style(Map<String, Row> holders, String holder) {
    return Side.of(holders.getOrDefault(holder, new Row(Map.of())).get("position")).style();
  }

  private static List<String> pairs(List<String> sorted) {
    List<String> pairs = new ArrayList<>();
    // A list of hundreds of signatories says little of any two of them, and has too many pairs.
    if (sorted.size() <= LONGEST_LIST) {
      for (int i = 0; i < sorted.size(); i++) {
        for (int j = i + 1; j < sorted.size(); j++) {
          pairs.add(sorted.get(i) + " " + sorted.get(j));
        }
      }
    }
    return pairs;
  }

  private static Network of(
      Map<String, Tie> ties,
      Map<String, Integer> weights,
      Map<String, String> names,
      Map<String, String> kinds) {
    return new Network(
        weights.entrySet().stream()
            .map(
                each ->
                    new NetworkNode(
                        each.getKey(),
                        names.getOrDefault(each.getKey(), ""),
                        kinds.getOrDefault(each.getKey(), "group"),
                        each.getValue()))
            .toList(),
        ties.entrySet().stream().map(each -> each.getValue().edge(each.getKey())).toList());
  }

  /**
   * The actors with most ties, and the strongest ties between them.
   *
   * @param plainWords of the name of an actor whose ties alone are wanted; blank for all
   */
  Network most(int actors, String plainWords) {
    Set<String> centre =
        nodes.stream()
            .filter(node -> !plainWords.isBlank() && Text.has(Text.plain(node.name()), plainWords))
            .map(NetworkNode::iri)
            .collect(Collectors.toSet());
    Map<String, Integer> strength = new HashMap<>();
    for (NetworkEdge edge : edges) {
      if (plainWords.isBlank() || centre.contains(edge.one()) || centre.contains(edge.other())) {
        strength.merge(edge.one(), edge.weight(), Integer::sum);
        strength.merge(edge.other(), edge.weight(), Integer::sum);
      }
    }
    List<NetworkNode> kept =
        nodes.stream()
            .filter(node -> strength.containsKey(node.iri()))
            .sorted(
                Comparator.comparing((NetworkNode node) -> -strength.getOrDefault(node.iri(), 0))
                    .thenComparing(NetworkNode::iri))
            .limit(actors)
            .toList();
    Set<String> iris =
        kept.stream().map(NetworkNode::iri).collect(Collectors.toCollection(HashSet::new));
    List<NetworkEdge> between =
        edges.stream()
            .filter(edge -> iris.contains(edge.one()) && iris.contains(edge.other()))
            .sorted(
                Comparator.comparing((NetworkEdge edge) -> -edge.weight())
                    .thenComparing(NetworkEdge::one)
                    .thenComparing(NetworkEdge::other))
            .limit(actors * 3L)
            .toList();
    Set<String> joined = new HashSet<>();
    between.forEach(edge -> joined.addAll(List.of(edge.one(), edge.other())));
    return new Network(kept.stream().filter(node -> joined.contains(node.iri())).toList(), between);
  }

  String name(String iri) {
    return nodes.stream()
        .filter(node -> node.iri().equals(iri))
        .map(NetworkNode::name)
        .findFirst()
        .orElse("");
  }
}
