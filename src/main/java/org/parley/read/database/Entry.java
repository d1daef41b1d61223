package org.parley.read.database;

import java.util.HashMap;
import java.util.Map;

/**
 * An article of a database.
 *
 * @param fields title, date, publisher, author, language, url, id, as far as they are known
 * @param body its paragraphs, an empty line between them
 */
public record Entry(Map<String, String> fields, String body) {
  public Entry {
    fields = Map.copyOf(fields);
  }

  Entry with(String name, String value) {
    Map<String, String> more = new HashMap<>(fields);
    more.putIfAbsent(name, value);
    return new Entry(more, body);
  }
}
