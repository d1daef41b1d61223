package org.parley.lexicon;

import java.util.List;

/**
 * A line of {@code field-names.tsv}: a name that somebody gives to what he says of an article.
 *
 * @param name in lower case, with {@code _} for blanks and hyphens
 * @param rank of several that an input has, the one with the lowest counts
 */
public record FieldName(String name, Use use, int rank) {
  /** What stands under a name. */
  public enum Use {
    ID,
    HEADLINE,
    TEXT,
    DATE,
    PUBLISHER,
    AUTHOR,
    URL,
    LANGUAGE,
    /** Articles. */
    LIST,
    /** Further fields of the same article. */
    INNER
  }

  /** In the order of the table. */
  public static List<FieldName> all() {
    return Table.read(
        "field-names",
        row ->
            new FieldName(
                row.text("name"), row.one(Use.class, "use"), Integer.parseInt(row.text("rank"))));
  }
}
