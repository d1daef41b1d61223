package org.parley.lexicon;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of small words of {@code data/lexicon/code-cues.tsv}. Immutable. */
public final class CodeCues {
  /** A class; the comments of the table explain each. */
  public enum Cue {
    ANOTHER,
    ASIDE,
    ASSERTS,
    BE,
    BEGINS,
    BETWEEN,
    DEPENDS,
    DOES,
    DUTY,
    FEARS,
    GOAL,
    MENDS,
    NOT,
    OWN,
    PARTNER,
    PLACE,
    REPORTS,
    SELF,
    SPEAKS,
    STEPS,
    SUPPOSES,
    TELLS,
    WARNS,
    WEIGHS,
    WISH,
    WOULD
  }

  private final Map<String, Set<Cue>> cues = new HashMap<>();

  public CodeCues() {
    record Row(Cue cue, String words) {}
    for (Row row :
        Table.read("code-cues", r -> new Row(r.one(Cue.class, "class"), r.text("words")))) {
      for (String word : row.words().split("; ")) {
        cues.computeIfAbsent(word, w -> EnumSet.noneOf(Cue.class)).add(row.cue());
      }
    }
  }

  /** The classes of a word, however it is capitalised. */
  public Set<Cue> of(String word) {
    return cues.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
  }
}
