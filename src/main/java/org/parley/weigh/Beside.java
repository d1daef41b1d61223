package org.parley.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.claim.EventType;
import org.parley.claim.Evidence;
import org.parley.claim.Position;
import org.parley.graph.ResolvedArticle;
import org.parley.graph.ResolvedReport;
import org.parley.graph.ResolvedStance;

/** What else an article claims: beside a sentence, of a type, by a holder, on a target. */
final class Beside {
  private final Map<Evidence, List<ResolvedStance>> stances = new HashMap<>();
  private final Map<Evidence, List<ResolvedReport>> reports = new HashMap<>();
  private final Map<String, Integer> types = new HashMap<>();
  private final Map<String, Integer> held = new HashMap<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<List<String>, Set<Position>> positions = new HashMap<>();

  Beside(ResolvedArticle article) {
    for (ResolvedStance stance : article.stances()) {
      new HashSet<>(stance.evidence())
          .forEach(part -> stances.computeIfAbsent(part, none -> new ArrayList<>()).add(stance));
      held.merge(stance.holder(), 1, Integer::sum);
      holders.computeIfAbsent(stance.target(), none -> new HashSet<>()).add(stance.holder());
      positions
          .computeIfAbsent(List.of(stance.holder(), stance.target()), none -> new HashSet<>())
          .add(stance.position());
    }
    for (ResolvedReport report : article.reports()) {
      new HashSet<>(report.evidence())
          .forEach(part -> reports.computeIfAbsent(part, none -> new ArrayList<>()).add(report));
      types.merge(EventType.of(report.type()).toString(), 1, Integer::sum);
    }
  }

  List<ResolvedStance> stances(Evidence evidence) {
    return stances.getOrDefault(evidence, List.of());
  }

  List<ResolvedReport> reports(Evidence evidence) {
    return reports.getOrDefault(evidence, List.of());
  }

  /** How many events are of the type of this one, or a narrower one of it; it is among them. */
  int ofType(ResolvedReport report) {
    return types.getOrDefault(EventType.of(report.type()).toString(), 0);
  }

  int heldBy(String holder) {
    return held.getOrDefault(holder, 0);
  }

  /** Whether the holder has another position on the same. */
  boolean contrary(ResolvedStance stance) {
    return positions.getOrDefault(List.of(stance.holder(), stance.target()), Set.of()).stream()
        .anyMatch(position -> position != stance.position());
  }

  /** Whether somebody else has a position on the same. */
  boolean shared(ResolvedStance stance) {
    return holders.getOrDefault(stance.target(), Set.of()).stream()
        .anyMatch(holder -> !holder.equals(stance.holder()));
  }
}
