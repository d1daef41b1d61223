package org.parley.read.document;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that anybody may have written: no document types, no entities from elsewhere. */
final class Xml {
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

  /** How far into a text its declaration can reach, in bytes. */
  private static final int DECLARATION = 200;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Xml() {}

  static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(text(bytes)));
  }

  /** Given bytes, the parser would tell of broken characters on standard error by itself. */
  private static String text(byte[] bytes) throws XMLStreamException {
    try {
      String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new XMLStreamException("not in the encoding that it says", e);
    }
  }

  /**
   * UTF-16 shows by its first two bytes, and what is declared is written as ASCII else.
   *
   * @throws IllegalArgumentException if Java does not know the encoding
   */
  private static Charset charset(byte[] bytes) {
    int pair = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (pair) {
      case 0xFEFF, '<' -> StandardCharsets.UTF_16BE;
      case 0xFFFE, '<' << 8 -> StandardCharsets.UTF_16LE;
      default -> declared(bytes);
    };
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}
