package org.parley.read.document;

import java.util.List;
import java.util.Map;

/**
 * A document's words.
 *
 * @param fields what it says of itself: title, author, date, publisher, language, as far as it does
 * @param paragraphs in their order, empty ones too
 */
public record Paper(Map<String, String> fields, List<String> paragraphs) {
  public Paper {
    fields = Map.copyOf(fields);
    paragraphs = List.copyOf(paragraphs);
  }
}
