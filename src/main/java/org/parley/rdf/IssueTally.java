package org.parley.rdf;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What all articles together say of one issue. Its label is the most frequent of the articles' own,
 * of equals the shortest, of those the first in the alphabet.
 */
final class IssueTally {
  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(label -> label.codePointCount(0, label.length()));

  private final String key;
  private final Tally<String> labels = new Tally<>();
  private final Tally<String> derived = new Tally<>();
  private final SortedSet<String> about = new TreeSet<>();
  private final SortedSet<String> broader = new TreeSet<>();
  private final SortedSet<String> negates = new TreeSet<>();

  IssueTally(String key) {
    this.key = key;
  }

  void add(NameReader.MetIssue issue) {
    issue.labels().forEach(labels::add);
    issue.derived().forEach(derived::add);
    about.addAll(issue.about());
    broader.addAll(issue.broader());
    negates.addAll(issue.negates());
  }

  KnownIssue issue() {
    String label = labels.choice(SHORTEST).or(() -> derived.choice(SHORTEST)).orElse(key);
    SortedSet<String> others = new TreeSet<>();
    labels.values().forEach(others::add);
    others.remove(label);
    return new KnownIssue(key, label, others, about, broader, negates);
  }
}
