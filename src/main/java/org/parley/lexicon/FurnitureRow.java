package org.parley.lexicon;

import java.util.List;

/**
 * A line of {@code furniture.tsv}.
 *
 * @param pattern a regular expression for a whole line; of the kind page a word
 */
public record FurnitureRow(String pattern, Kind kind) {
  /** What a furniture line says of the lines around it. */
  public enum Kind {
    /** The line is furniture. */
    LINE,
    /** So is it, and it names the author (its first group). */
    BYLINE,
    /** It heads a list of links: what follows is furniture until a paragraph begins. */
    TEASERS,
    /** The article ends here. */
    TAIL,
    /** No line: elements of a page with that class or id are left out. */
    PAGE
  }

  /** In the order of the table. */
  public static List<FurnitureRow> all() {
    return Table.read(
        "furniture", row -> new FurnitureRow(row.text("pattern"), row.one(Kind.class, "kind")));
  }
}
