package org.parley.rdf;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What all articles together say of one issue. Its label is, of the articles' own, one that names
 * most of its actors, of those the most frequent, of equals the shortest; of a question that many
 * lead to in other words than these, what it asks.
 */
final class IssueTally {
  private static final Comparator<String> SHORTEST =
      Comparator.comparingInt(label -> label.codePointCount(0, label.length()));

  /** Articles that ask a question in words of their own, each in others: no one's are its name. */
  private static final int MANY = 8;

  /** "Ukraine's", "NATO", and also "the" at the beginning of a sentence, which does no harm. */
  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}");

  private final String key;
  private boolean aspect = true;
  private final Tally<String> labels = new Tally<>();
  private final Tally<String> derived = new Tally<>();
  private final SortedSet<String> about = new TreeSet<>();
  private final SortedSet<String> broader = new TreeSet<>();
  private final SortedSet<String> negates = new TreeSet<>();

  IssueTally(String key) {
    this.key = key;
  }

  void add(MetIssue issue) {
    // what one article asks, another may word with more
    aspect &= issue.aspect();
    issue.labels().forEach(labels::add);
    issue.derived().forEach(derived::add);
    about.addAll(issue.about());
    broader.addAll(issue.broader());
    negates.addAll(issue.negates());
  }

  private int names(String label) {
    return Math.min(about.size(), (int) CAPITAL.matcher(label).results().count());
  }

  KnownIssue issue() {
    // "Ukraine's NATO membership" tells more than "join NATO", however often that is said
    Comparator<String> fullest = Comparator.comparingInt(label -> -names(label));
    Optional<String> worded =
        StreamSupport.stream(labels.values().spliterator(), false)
            .min(fullest)
            .flatMap(best -> labels.choice(label -> names(label) == names(best), SHORTEST));
    Optional<String> asked = derived.choice(SHORTEST);
    int own = asked.map(derived::times).orElse(0);
    boolean many = own >= MANY && own > worded.map(labels::times).orElse(0);
    String label = (many ? asked : worded.or(() -> asked)).orElse(key);
    SortedSet<String> others = new TreeSet<>();
    labels.values().forEach(others::add);
    others.remove(label);
    return new KnownIssue(key, label, aspect, others, about, broader, negates);
  }
}
