package org.parley.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The table {@code name-spellings.tsv}: spellings that mean one name. */
public final class NameSpellings {
  private static final NameSpellings BUILT_IN = new NameSpellings();

  private enum Kind {
    FAMILY_NAME,
    WORD
  }

  private record Line(Kind kind, List<String> forms) {
    static Line of(TableRow row) {
      return new Line(row.one(Kind.class, "kind"), List.of(row.text("forms").split("\\|")));
    }
  }

  private final List<List<String>> words = new ArrayList<>();
  private final List<List<String>> familyNames = new ArrayList<>();

  private NameSpellings() {
    for (Line line : Table.read("name-spellings", Line::of)) {
      switch (line.kind()) {
        case WORD -> words.add(line.forms());
        case FAMILY_NAME -> familyNames.add(line.forms());
      }
    }
  }

  public static NameSpellings builtIn() {
    return BUILT_IN;
  }

  /** A word of bodies' names in British, then in American spelling. */
  public List<List<String>> words() {
    return List.copyOf(words);
  }

  /** Endings of family names that are one ending, the longer ones first. */
  public List<List<String>> familyNames() {
    return List.copyOf(familyNames);
  }
}
