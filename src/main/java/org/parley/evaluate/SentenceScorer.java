package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The type of what one actor does to the other. A reading's answer is the type of the report in
 * that sentence which involves most of the two; a plain SAY with a stance for or against something
 * counts as SUPPORT or REJECT, and CONCEDE and RETREAT are PLOVER's YIELD.
 */
final class SentenceScorer {
  private static final Set<String> NOTHING_DONE = Set.of("SAY", "NONE");
  private static final Map<String, String> BY_POSITION =
      Map.of("supports", "SUPPORT", "opposes", "REJECT");
  private static final Map<String, String> AS_PLOVER =
      Map.of("CONCEDE", "YIELD", "RETREAT", "YIELD");

  private final StoreReports store;

  private SentenceScorer(StoreReports store) {
    this.store = store;
  }

  static Evaluation score(SentenceGold gold, StoreReports store) {
    SentenceScorer scorer = new SentenceScorer(store);
    Map<String, List<Counts>> counts = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (SentenceRow row : gold.rows()) {
      String id = gold.sentences().getOrDefault(row.sentence(), "");
      String answer = scorer.answer(id, row);
      counts.computeIfAbsent(id, i -> new ArrayList<>()).add(counts(row.type(), answer));
      if (!answer.equals(row.type())) {
        String what =
            row.source() + " → " + row.target() + ": " + row.type() + ", read as " + answer;
        findings.add(Finding.quoting(id, FindingKind.WRONG, "type", what, row.sentence()));
      }
    }
    Map<String, Counts> sums = new HashMap<>();
    counts.forEach((id, all) -> sums.put(id, Counts.sum(all)));
    return new Evaluation(
        GoldKind.SENTENCES,
        "sentence",
        List.copyOf(gold.sentences().values()),
        ids ->
            figures(
                Counts.sum(ids.stream().map(id -> sums.getOrDefault(id, Counts.NONE)).toList())),
        findings,
        List.of());
  }

  private static Counts counts(String right, String answer) {
    Map<String, Integer> counts = new HashMap<>();
    counts.put("rows", 1);
    counts.put("gold " + right, 1);
    counts.put("predicted " + answer, 1);
    if (right.equals(answer)) {
      counts.put("right", 1);
      counts.put("right " + right, 1);
    }
    return new Counts(counts);
  }

  private static List<Figure> figures(Counts all) {
    List<Rate> types = new ArrayList<>();
    for (String type : all.names("gold ")) {
      int both = all.of("gold " + type) + all.of("predicted " + type);
      double f1 = 2.0 * all.of("right " + type) / both;
      types.add(new Rate(type, OptionalDouble.of(f1), all.of("gold " + type)));
    }
    OptionalDouble mean = types.stream().mapToDouble(t -> t.value().orElse(0)).average();
    return List.of(
        all.share("accuracy", "right", "rows"),
        new Rate("macro-F1", mean, types.size()),
        new RateGroup("F1 by type", types));
  }

  private String answer(String sentence, SentenceRow row) {
    String type =
        store.reports(sentence).stream()
            .min(
                Comparator.comparingInt((StoreReport report) -> -involved(report, row))
                    .thenComparing(report -> report.type().equals("SAY"))
                    .thenComparing(StoreReport::iri))
            .map(StoreReport::type)
            .orElse("NONE");
    String answer = NOTHING_DONE.contains(type) ? byStance(sentence, type) : type;
    return AS_PLOVER.getOrDefault(answer, answer);
  }

  private String byStance(String sentence, String otherwise) {
    return store
        .commonestPosition(sentence)
        .map(position -> BY_POSITION.getOrDefault(position, otherwise))
        .orElse(otherwise);
  }

  /** How many of the row's two actors the report involves. */
  private int involved(StoreReport report, SentenceRow row) {
    Set<String> names = new HashSet<>();
    report.actors().forEach(actor -> names.addAll(store.names(actor)));
    return (isNamed(row.source(), names) ? 1 : 0) + (isNamed(row.target(), names) ? 1 : 0);
  }

  private static boolean isNamed(String text, Set<String> names) {
    String plain = Wording.plain(text);
    return names.stream().anyMatch(name -> plain.contains(name) || name.contains(plain));
  }
}
