package org.parley.read.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a document says of itself in the terms of Dublin Core. */
final class Properties {
  /** When a file was made or saved says nothing of when its text appeared, so dates stay out. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "title", "title", "creator", "author", "publisher", "publisher", "language", "language");

  private Properties() {}

  static Map<String, String> of(Optional<byte[]> part) {
    Map<String, String> fields = new HashMap<>();
    try {
      if (part.isPresent()) {
        XMLStreamReader xml = Xml.reader(part.get());
        while (xml.hasNext()) {
          if (xml.next() == XMLStreamConstants.START_ELEMENT
              && FIELDS.containsKey(xml.getLocalName())) {
            String field = FIELDS.getOrDefault(xml.getLocalName(), "");
            String value = xml.getElementText().strip();
            if (!value.isEmpty()) {
              fields.putIfAbsent(field, value);
            }
          }
        }
      }
    } catch (XMLStreamException e) {
      // The text is there all the same.
      return fields;
    }
    return fields;
  }
}
