package org.parley.weigh;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import org.parley.graph.Grounded;

/**
 * What is known of each claim that rules made of an article.
 *
 * @param stances by key
 * @param events by key
 */
public record Proposals(
    Map<String, SortedSet<String>> stances, Map<String, SortedSet<String>> events) {
  SortedSet<String> stance(String key) {
    return stances.getOrDefault(key, Collections.emptySortedSet());
  }

  SortedSet<String> event(String key) {
    return events.getOrDefault(key, Collections.emptySortedSet());
  }

  public static Proposals of(Grounded grounded) {
    Setting setting = new Setting(grounded.claims());
    Beside beside = new Beside(grounded.article());
    Map<String, SortedSet<String>> stances = new LinkedHashMap<>();
    StanceFeatures ofStances = new StanceFeatures(grounded, setting, beside);
    grounded
        .article()
        .stances()
        .forEach(
            stance ->
                stances.put(
                    stance.key(),
                    ofStances.of(stance, requireNonNull(grounded.stances().get(stance.key())))));
    Map<String, SortedSet<String>> events = new LinkedHashMap<>();
    EventFeatures ofEvents = new EventFeatures(grounded, setting, beside);
    grounded
        .article()
        .reports()
        .forEach(
            report ->
                events.put(
                    report.key(),
                    ofEvents.of(report, requireNonNull(grounded.reports().get(report.key())))));
    return new Proposals(stances, events);
  }
}
