package org.parley.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A line of {@code pronouns.tsv}.
 *
 * @param form in lower case
 * @param speaks whether it stands for whoever speaks, rather than for somebody named before
 * @param gender {@code m}, {@code f}, {@code n} for a state or body, or empty for any
 */
public record Pronoun(String form, boolean speaks, boolean plural, String gender) {
  private static final Map<String, Pronoun> ALL = new HashMap<>();

  static {
    Table.read("pronouns", Pronoun::of).forEach(pronoun -> ALL.put(pronoun.form, pronoun));
  }

  private static Pronoun of(TableRow row) {
    return new Pronoun(
        row.text("form"),
        row.text("person").equals("1"),
        row.text("number").equals("pl"),
        row.cell("gender"));
  }

  /** Empty for a word that is none, or stands for no actor. */
  public static Optional<Pronoun> of(String form) {
    return Optional.ofNullable(ALL.get(form));
  }

  public boolean isNeuter() {
    return gender.equals("n");
  }
}
