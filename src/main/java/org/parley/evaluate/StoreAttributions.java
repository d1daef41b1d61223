package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.article.Span;

/** The statements of a store, as attributions. */
final class StoreAttributions {
  private static final List<String> PARTS = List.of("speaker", "cue", "content");

  private StoreAttributions() {}

  /** By article; statements that mark nothing in the text are left out. */
  static Map<String, List<Attribution>> of(DatasetGraph dataset) {
    Map<String, TreeMap<String, Map<String, Set<Span>>>> found = new HashMap<>();
    for (StoreRow row : StoreQuery.rows(dataset, "statements")) {
      for (String part : PARTS) {
        if (row.has(part + "Start")) {
          found
              .computeIfAbsent(row.get("name"), name -> new TreeMap<>(IriOrder.BY_IRI))
              .computeIfAbsent(row.get("x"), x -> new HashMap<>())
              .computeIfAbsent(part, p -> new LinkedHashSet<>())
              .add(new Span(row.number(part + "Start"), row.number(part + "End")));
        }
      }
    }
    Map<String, List<Attribution>> attributions = new HashMap<>();
    found.forEach(
        (article, statements) -> {
          List<Attribution> all = new ArrayList<>();
          statements.values().forEach(parts -> all.add(attribution(parts)));
          attributions.put(article, all);
        });
    return attributions;
  }

  private static Attribution attribution(Map<String, Set<Span>> parts) {
    return new Attribution(
        sorted(parts, "speaker"), sorted(parts, "cue"), sorted(parts, "content"));
  }

  private static List<Span> sorted(Map<String, Set<Span>> parts, String part) {
    return parts.getOrDefault(part, Set.of()).stream().sorted().toList();
  }
}
