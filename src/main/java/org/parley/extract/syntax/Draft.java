package org.parley.extract.syntax;

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
public final class Draft {
  public final int id;
  public final int sentence;
  public final int headToken;
  public final int first;
  public final int last;
  public final String name;
  public final Mention.Kind kind;
  public final Mention.Type type;
  public final String head;
  public final boolean plural;
  public final Mention.Use use;
  public Evidence evidence;
  public Optional<String> title = Optional.empty();
  public final SortedSet<Integer> qualifiers = new TreeSet<>();
  public final SortedSet<Integer> same = new TreeSet<>();
  public final SortedSet<Integer> with = new TreeSet<>();
  public final SortedSet<Integer> apart = new TreeSet<>();
  public final Set<Integer> antecedents = new LinkedHashSet<>();

  /** Of a pronoun: where the thing is named that it takes up if it takes up nobody. */
  public Optional<Place> thingAt = Optional.empty();

  /** The words of that thing. */
  public Optional<String> thing = Optional.empty();

  /** A token of a sentence, both by index. */
  public record Place(int sentence, int token) {}

  /** Whether it only says of what kind somebody is: no argument of its own. */
  public boolean modifies;

  /** Whether the title is in the plural, and so of the persons joined to this one, too. */
  public boolean sharesTitle;

  /** Whether it is a newspaper, station or agency: it reports, and holds no position. */
  public boolean medium;

  public Optional<Integer> speaker = Optional.empty();

  public Draft(
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

  public Mention finished() {
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
        thing,
        speaker,
        use,
        plural);
  }
}
