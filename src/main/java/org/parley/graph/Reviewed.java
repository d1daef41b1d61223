package org.parley.graph;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people have decided on the claims of an article.
 *
 * @param marks by claim key: who accepted or corrected the claim; a rejected one is not there any
 *     more
 * @param decisions marks of the decisions that the article was written with: equal marks, equal
 *     decisions
 * @param unmet by mark: decisions on this article that found nothing to decide on, and why
 */
public record Reviewed(
    SortedMap<String, Mark> marks, SortedSet<String> decisions, SortedMap<String, Unmet> unmet) {
  private static final Reviewed NONE = new Reviewed(Map.of(), Set.of(), Map.of());

  public Reviewed {
    marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    decisions = Collections.unmodifiableSortedSet(new TreeSet<>(decisions));
    unmet = Collections.unmodifiableSortedMap(new TreeMap<>(unmet));
  }

  public Reviewed(Map<String, Mark> marks, Set<String> decisions, Map<String, Unmet> unmet) {
    this(new TreeMap<>(marks), new TreeSet<>(decisions), new TreeMap<>(unmet));
  }

  /** Nobody has decided anything. */
  public static Reviewed none() {
    return NONE;
  }

  /** What became of a claim. */
  public enum Verdict {
    ACCEPTED,
    CORRECTED
  }

  /** Why a decision on an article came to nothing. */
  public enum Unmet {
    /** The article does not have the sentence any more. */
    SENTENCE("its sentence is gone from the article"),
    /** The sentence is there, but no reader claims of it what was decided on. */
    CLAIM("its sentence is there, but makes no such claim any more"),
    /** Nobody of the article is called so. */
    ACTOR("the article has no such actor any more");

    private final String reason;

    Unmet(String reason) {
      this.reason = reason;
    }

    /** For people: goes on after "not applied, as". */
    public String reason() {
      return reason;
    }
  }

  /**
   * That a person stands behind a claim.
   *
   * @param who may be empty
   * @param when ISO day
   * @param note in the person's words; may be empty
   * @param claim what the reader claimed before anybody corrected it, as decisions write it
   */
  public record Mark(
      Verdict verdict, String who, Optional<String> when, String note, String claim) {}
}
