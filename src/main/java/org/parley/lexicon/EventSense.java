package org.parley.lexicon;

/**
 * A line of {@code event-senses.tsv}: what an event noun means in some company.
 *
 * @param company where the other word stands
 * @param words a class of {@code words.tsv}, or with {@code %} of {@code noun-classes.tsv}, that
 *     the other word belongs to; empty: any word
 */
public record EventSense(EventNoun meaning, Company company, String words) {
  /** Where a word stands that tells which event a noun means. */
  public enum Company {
    /** It modifies the noun. */
    WITH,
    /** It is the object of the noun's "of", "on", "to", "against" or "from". */
    OF,
    /** It owns the noun, or is the subject of its clause. */
    BY,
    /** It is the preposition before the bare noun. */
    UNDER,
    /** It is the object of the noun's "for". */
    FOR,
    /** It is the object of the noun's "against". */
    AGAINST
  }

  static EventSense of(TableRow row) {
    return new EventSense(EventNoun.of(row), row.one(Company.class, "company"), row.cell("words"));
  }
}
