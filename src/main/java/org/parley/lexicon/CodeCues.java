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
    ASSERTS,
    BE,
    BEGINS,
    BETWEEN,
    DUTY,
    GOAL,
    NOT,
    OWN,
    PARTNER,
    REPORTS,
    SELF,
    SPEAKS,
    SUPPOSES,
    WARNS,
    WEIGHS,
    WISH,
    WOULD
  }

  private final Map<String, Set<Cue>> cues = new HashMap<>();

  public CodeCues() {
    for (Table.Row row : Table.read("code-cues")) {
      Cue cue = Cue.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      for (String word : row.get("words").split("; ")) {
        cues.computeIfAbsent(word, w -> EnumSet.noneOf(Cue.class)).add(cue);
      }
    }
  }

  /** The classes of a word, however it is capitalised. */
  public Set<Cue> of(String word) {
    return cues.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
  }
}
