package org.parley.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which fields of a user's files say what, where their names do not tell: {@code
 * text=Volltext,date=Datum}.
 *
 * @param byName what the user says of names, by plain name
 */
public record Columns(Map<String, String> byName) {
  public Columns {
    byName = Map.copyOf(byName);
  }

  /** Names mean what they usually do. */
  public static Columns usual() {
    return new Columns(Map.of());
  }

  /**
   * What the user says.
   *
   * @param fields names of columns by what they hold: id, headline, text, date, publisher, author,
   *     url or language
   * @throws IllegalArgumentException if it is none of these
   */
  public static Columns of(Map<String, String> fields) {
    Map<String, String> byName = new HashMap<>();
    fields.forEach((field, name) -> byName.put(Field.plain(name), fieldOf(field).best()));
    return new Columns(byName);
  }

  private static Field fieldOf(String name) {
    return Field.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name
                        + ": is none of id, headline, text, date, publisher, author, url, language"));
  }

  /**
   * The plain name under which a value is kept; empty where nobody asks for it. A field that the
   * user gave a name to is found under that name alone.
   */
  Optional<String> keep(String name) {
    String plain = Field.plain(name);
    String given = byName.get(plain);
    if (given != null) {
      return Optional.of(given);
    }
    return Field.named(plain)
        .filter(field -> !byName.containsValue(field.best()))
        .map(field -> plain);
  }
}
