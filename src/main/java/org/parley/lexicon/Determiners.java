package org.parley.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words before a noun that say which one is meant: grammar, of which there is no more to come.
 * Rules ask for different ones of them, each by the sets that it is made of. (What begins a phrase
 * for {@code Pauses} is more, and a class of {@code pause-words.tsv}.)
 */
public final class Determiners {
  /** Something that stands before, or that both know of. */
  public static final Set<String> POINTING = Set.of("this", "that", "these", "those");

  public static final Set<String> OWNING =
      Set.of("its", "their", "his", "her", "our", "my", "your");

  public static final Set<String> INDEFINITE = Set.of("a", "an");

  /** One that is known: "the talks", "these talks". */
  public static final Set<String> DEFINITE = with(POINTING, Set.of("the"));

  /** One that is known, or one of its kind: "the move", "such a move". */
  public static final Set<String> TAKING_UP = with(DEFINITE, Set.of("such"));

  /** What a label does without. */
  public static final Set<String> LEADING = with(TAKING_UP, INDEFINITE);

  private Determiners() {}

  /** The words of both sets. */
  public static Set<String> with(Set<String> words, Set<String> more) {
    return Stream.concat(words.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
