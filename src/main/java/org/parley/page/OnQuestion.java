package org.parley.page;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A question that the actor stands on: its stances, the latest first. */
record OnQuestion(String iri, String label, List<Standing> stances) {
  Standing latest() {
    return stances.get(0);
  }

  /** When it was first seen there; empty if no article says when. */
  String since() {
    return stances.stream()
        .map(stance -> stance.get("since"))
        .filter(date -> !date.isEmpty())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /** Each side that it was on, the latest first. */
  Set<Side> sides() {
    LinkedHashSet<Side> sides = new LinkedHashSet<>();
    stances.forEach(stance -> sides.add(stance.side()));
    return sides;
  }
}
