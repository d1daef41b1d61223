package org.parley.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.claim.Evidence;
import org.parley.claim.Mention;

/**
 * A mention in the making: what later passes learn of it (who speaks, who is the same) is added.
 */
final class Draft {
  final int id;
  final int sentence;
  final int headToken;
  final int first;
  final int last;
  final String name;
  final Mention.Kind kind;
  final Mention.Type type;
  final String head;
  final boolean plural;
  final Mention.Use use;
  Evidence evidence;
  Optional<String> title = Optional.empty();
  final SortedSet<Integer> qualifiers = new TreeSet<>();
  final SortedSet<Integer> same = new TreeSet<>();
  final SortedSet<Integer> with = new TreeSet<>();
  final SortedSet<Integer> apart = new TreeSet<>();
  final Set<Integer> antecedents = new LinkedHashSet<>();

  /** Whether it only says of what kind somebody is: no argument of its own. */
  boolean modifies;

  /** Whether the title is in the plural, and so of the persons joined to this one, too. */
  boolean sharesTitle;

  /** Whether it is a newspaper, station or agency: it reports, and holds no position. */
  boolean medium;

  Optional<Integer> speaker = Optional.empty();

  Draft(
      int id,
      int sentence,
      int headToken,
      int first,
      int last,
      String name,
      Mention.Kind kind,
      Mention.Type type,
      String head,
      boolean plural,
      Mention.Use use,
      Evidence evidence) {
    this.id = id;
    this.sentence = sentence;
    this.headToken = headToken;
    this.first = first;
    this.last = last;
    this.name = name;
    this.kind = kind;
    this.type = type;
    this.head = head;
    this.plural = plural;
    this.use = use;
    this.evidence = evidence;
  }

  Mention finished() {
    List<Integer> others = new ArrayList<>(same);
    return new Mention(
        id,
        sentence,
        evidence,
        name,
        kind,
        type,
        head,
        title,
        List.copyOf(qualifiers),
        others,
        List.copyOf(with),
        List.copyOf(apart),
        List.copyOf(antecedents),
        speaker,
        use,
        plural);
  }
}
