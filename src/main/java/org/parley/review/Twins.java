package org.parley.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.claim.Evidence;
import org.parley.graph.ResolvedStance;
import org.parley.graph.ReviewMark;

/** Stances that were two, and say the same now that their holders or issues are one. */
final class Twins {
  private Twins() {}

  /** What a stance says. */
  static List<Object> said(ResolvedStance stance) {
    return List.of(
        stance.holder(), stance.target(), stance.position(), stance.condition(), stance.negated());
  }

  /**
   * Each stance once, with the sentences of all that say it.
   *
   * @param changed keys of the stances that decisions changed; others stay two if they were
   * @param marks of the claims; the mark of one that goes passes to the one that stays
   */
  static List<ResolvedStance> joined(
      List<ResolvedStance> stances, Set<String> changed, Map<String, ReviewMark> marks) {
    Map<List<Object>, List<ResolvedStance>> groups = new LinkedHashMap<>();
    stances.forEach(
        stance -> groups.computeIfAbsent(said(stance), says -> new ArrayList<>()).add(stance));
    List<ResolvedStance> all = new ArrayList<>();
    for (ResolvedStance stance : stances) {
      List<ResolvedStance> twins = groups.getOrDefault(said(stance), List.of());
      if (twins.stream().noneMatch(each -> changed.contains(each.key()))) {
        all.add(stance);
      } else if (twins.getFirst().key().equals(stance.key())) {
        all.add(twins.stream().reduce(Twins::joined).orElse(stance));
      } else {
        ReviewMark mark = marks.remove(stance.key());
        if (mark != null) {
          marks.putIfAbsent(twins.getFirst().key(), mark);
        }
      }
    }
    return all;
  }

  private static ResolvedStance joined(ResolvedStance kept, ResolvedStance other) {
    TreeSet<Evidence> sentences = new TreeSet<>(kept.evidence());
    sentences.addAll(other.evidence());
    return Changed.evidence(
        kept.with(Math.max(kept.confidence(), other.confidence())), List.copyOf(sentences));
  }
}
