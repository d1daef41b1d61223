package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a store tells of single sentences: reports with whom they involve, and positions. */
final class StoreReports {
  private final Map<String, Map<String, StoreReport>> reports = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, TreeMap<String, List<String>>> positions = new HashMap<>();

  /** Reads them; lives inside one read transaction. */
  StoreReports(DatasetGraph dataset) {
    Map<String, Set<String>> involved = new HashMap<>();
    StoreQuery.rows(dataset, "involved")
        .forEach(row -> add(involved, row.get("x"), row.get("actor")));
    for (StoreRow row : StoreQuery.rows(dataset, "reports")) {
      String iri = row.get("x");
      reports
          .computeIfAbsent(row.get("name"), name -> new LinkedHashMap<>())
          .put(iri, new StoreReport(iri, row.get("type"), involved.getOrDefault(iri, Set.of())));
    }
    StoreQuery.rows(dataset, "actors").forEach(this::addNames);
    for (StoreRow row : StoreQuery.rows(dataset, "stances")) {
      positions
          .computeIfAbsent(row.get("name"), name -> new TreeMap<>(IriOrder.BY_IRI))
          .computeIfAbsent(row.get("x"), x -> new ArrayList<>())
          .add(row.get("position"));
    }
  }

  List<StoreReport> reports(String article) {
    return List.copyOf(reports.getOrDefault(article, Map.of()).values());
  }

  /** All names of an actor, made comparable. */
  Set<String> names(String actor) {
    return names.getOrDefault(actor, Set.of());
  }

  /** Counted by sentences of evidence; of equals, that of the first stance. */
  Optional<String> commonestPosition(String article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    positions
        .getOrDefault(article, new TreeMap<>())
        .values()
        .forEach(all -> all.forEach(position -> counts.merge(position, 1, Integer::sum)));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(count -> count.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void addNames(StoreRow row) {
    for (String name : List.of(row.get("label"), row.get("alt"))) {
      String plain = Wording.plain(name);
      if (!plain.isEmpty()) {
        add(names, row.get("actor"), plain);
      }
    }
  }

  private static void add(Map<String, Set<String>> sets, String key, String entry) {
    sets.computeIfAbsent(key, k -> new HashSet<>()).add(entry);
  }
}
