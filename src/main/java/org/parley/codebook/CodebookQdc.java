package org.parley.codebook;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Codebooks as REFI-QDA files ({@code .qdc}), which ATLAS.ti, MAXQDA, NVivo, QualCoder and others
 * exchange. Codes below others count like any other; sets and colours are left out. The parser
 * takes no document type, so it reads no other file and expands no entity.
 */
final class CodebookQdc {
  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private CodebookQdc() {}

  static Codebook parse(String name, String text, String source) throws BadCodebookException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      try {
        return CodebookFormat.checked(name, questions(xml, source), source);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new BadCodebookException(
          source
              + ": line "
              + line
              + ": no well-formed XML, or XML with a document type, which is not read;"
              + " export the codebook anew as REFI-QDA");
    }
  }

  /** A code, and what was read of its description so far. */
  private record Open(String name, StringBuilder text) {}

  private static List<CodebookQuestion> questions(XMLStreamReader xml, String source)
      throws XMLStreamException, BadCodebookException {
    List<Open> all = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    boolean rooted = false;
    boolean describing = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        if (!rooted && !element.equals("CodeBook")) {
          throw new BadCodebookException(
              place(xml, source)
                  + "begins with "
                  + element
                  + ", not with CodeBook; is it REFI-QDA?");
        }
        rooted = true;
        if (element.equals("Code")) {
          Open code = new Open(codeName(xml, source), new StringBuilder());
          all.add(code);
          open.add(code);
        }
        describing = element.equals("Description") && !open.isEmpty();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("Code")) {
          open.removeLast();
        }
        describing = false;
      } else if (event == XMLStreamConstants.CHARACTERS && describing) {
        open.getLast().text().append(xml.getText());
      }
    }
    CodeNames codes = new CodeNames();
    return all.stream()
        .map(each -> CodeDescription.question(codes.of(each.name()), each.name(), each.text() + ""))
        .toList();
  }

  private static String codeName(XMLStreamReader xml, String source) throws BadCodebookException {
    String name = xml.getAttributeValue(null, "name");
    if (name == null || name.isBlank()) {
      throw new BadCodebookException(place(xml, source) + "a Code has no name; give it one");
    }
    return name.strip();
  }

  private static String place(XMLStreamReader xml, String source) {
    return source + ": line " + xml.getLocation().getLineNumber() + ": ";
  }

  /** The same codebook gives the same text: identifiers are made from the names. */
  static String write(Codebook codebook) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("CodeBook");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("origin", "Parley");
      xml.writeStartElement("Codes");
      for (CodebookQuestion question : codebook.questions()) {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", guid(codebook.name(), question.code()));
        xml.writeAttribute("name", question.code());
        xml.writeAttribute("isCodable", "true");
        xml.writeStartElement("Description");
        xml.writeCharacters(CodeDescription.of(question));
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return text + "\n";
  }

  private static String guid(String codebook, String code) {
    byte[] name = (codebook + "/" + code).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
