package org.parley.export.plain;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8 with an element a line. What goes in is plain text already. */
public final class XmlOut {
  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    void write() throws XMLStreamException;
  }

  private final XMLStreamWriter xml;

  public XmlOut(OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
  }

  /**
   * @param attributes names and values in turn
   */
  public void element(String name, Content content, String... attributes)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    attributes(attributes);
    content.write();
    xml.writeEndElement();
  }

  public void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  public void text(String words) throws XMLStreamException {
    xml.writeCharacters(words);
  }

  public void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int at = 0; at < namesAndValues.length; at += 2) {
      xml.writeAttribute(namesAndValues[at], namesAndValues[at + 1]);
    }
  }
}
