package org.parley.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.parley.evaluate.Verdict;
import org.parley.evaluate.Verdicts;
import org.parley.weigh.Example;
import org.parley.weigh.Fit;

/**
 * What the rules propose of annotated articles, with what gold says of it.
 *
 * @param goldStances how many there were to find
 * @param goldEvents how many there were to find
 */
record Proposed(List<Example> stances, List<Example> events, int goldStances, int goldEvents) {
  Proposed {
    stances = List.copyOf(stances);
    events = List.copyOf(events);
  }

  static Proposed none() {
    return new Proposed(List.of(), List.of(), 0, 0);
  }

  static Proposed of(Map<String, SortedSet<String>> known, Verdicts verdicts) {
    return new Proposed(
        examples(verdicts.stances(), known),
        examples(verdicts.events(), known),
        verdicts.goldStances(),
        verdicts.goldEvents());
  }

  private static List<Example> examples(
      Map<String, Verdict> verdicts, Map<String, SortedSet<String>> known) {
    List<Example> examples = new ArrayList<>();
    new TreeMap<>(verdicts)
        .forEach(
            (iri, verdict) ->
                examples.add(
                    new Example(
                        verdict.article(),
                        known.getOrDefault(iri, Collections.emptySortedSet()),
                        verdict.found(),
                        verdict.right())));
    return examples;
  }

  /** How the weights do on these stances. */
  Fit stances(Fit fit) {
    return fit.on(stances, goldStances);
  }

  /** How the weights do on these events. */
  Fit events(Fit fit) {
    return fit.on(events, goldEvents);
  }

  Proposed and(Proposed other) {
    List<Example> allStances = new ArrayList<>(stances);
    allStances.addAll(other.stances);
    List<Example> allEvents = new ArrayList<>(events);
    allEvents.addAll(other.events);
    return new Proposed(
        allStances, allEvents, goldStances + other.goldStances, goldEvents + other.goldEvents);
  }
}
