package org.parley.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an input can say of an article, by the names that JSON and front matter give it. */
enum Field {
  ID("id", "identifier", "@id"),
  HEADLINE("title", "headline"),
  TEXT("text", "body", "articlebody", "content"),
  DATE("date", "published", "datepublished", "date_published", "published_at", "pubdate"),
  PUBLISHER("publisher", "source", "site_name"),
  AUTHOR("author", "authors", "byline", "creator"),
  URL("url", "link"),
  LANGUAGE("language", "lang", "inlanguage");

  private final List<String> names;

  Field(String... names) {
    this.names = List.of(names);
  }

  /** The field that a name means, in whatever case. */
  static Optional<Field> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Field field : values()) {
      if (field.names.contains(lower)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * The value of this field under the best of its names.
   *
   * @param given values by lower-case name
   */
  Optional<String> in(Map<String, String> given) {
    return names.stream()
        .filter(given::containsKey)
        .map(given::get)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Its names as a message lists them. */
  String spelledOut() {
    return "\"" + String.join("\", \"", names) + "\"";
  }
}
