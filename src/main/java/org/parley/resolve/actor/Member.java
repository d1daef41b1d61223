package org.parley.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.claim.Mention;
import org.parley.graph.Actor;
import org.parley.graph.GazetteerEntry;

/** An actor in the making. */
public final class Member {
  public final String key;
  public final Actor.Type type;
  public final String label;
  public final TreeSet<String> forms = new TreeSet<>();
  public final Optional<GazetteerEntry> entry;
  public Optional<String> speaksFor;
  final Set<String> titles = new TreeSet<>();
  public final List<Mention> mentions = new ArrayList<>();

  /** How it is described: heads of the descriptions, each with their words in lower case. */
  final Map<String, Set<String>> descriptions = new HashMap<>();

  /** How many of its mentions are names. */
  int names;

  boolean plural;
  String gender = "";

  /** How many the cast had before it. */
  private final int order;

  /** By where they begin, in the order in which they were met. */
  private final NavigableMap<Integer, List<Mention>> byStart = new TreeMap<>();

  Member(
      int order,
      String key,
      Actor.Type type,
      String label,
      Optional<GazetteerEntry> entry,
      Optional<String> speaksFor) {
    this.order = order;
    this.key = key;
    this.type = type;
    this.label = label;
    this.entry = entry;
    this.speaksFor = speaksFor;
    entry.ifPresent(e -> gender = e.gender());
  }

  int order() {
    return order;
  }

  void add(Mention mention) {
    mentions.add(mention);
    byStart
        .computeIfAbsent(mention.evidence().span().start(), start -> new ArrayList<>(1))
        .add(mention);
    names += Mentions.named(mention) ? 1 : 0;
    if (mention.kind() == Mention.Kind.NOMINAL) {
      descriptions
          .computeIfAbsent(mention.head(), head -> new LinkedHashSet<>())
          .add(Mentions.lower(mention));
    }
  }

  /** Whether a gazetteer knows it, or the article gives it a name. */
  public boolean isNamed() {
    return entry.isPresent() || names > 0;
  }

  /** Whether the article gives it a name. */
  public boolean isCalled() {
    return names > 0;
  }

  /** Where it was last met before the mention; of several that begin there, the one met first. */
  Optional<Mention> lastBefore(Mention mention) {
    int before = mention.evidence().span().start();
    for (List<Mention> met : byStart.headMap(before, true).descendingMap().values()) {
      for (Mention each : met) {
        if (each.evidence().span().end() <= before) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }
}
