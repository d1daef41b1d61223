package org.parley.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Word ({@code .docx}) and OpenDocument ({@code .odt}) files, by their published schemas. */
public final class OfficeText {
  private static final Set<String> PARAGRAPHS = Set.of("p", "h");
  private static final Set<String> BREAKS = Set.of("br", "cr", "line-break");
  private static final Set<String> BLANKS = Set.of("tab", "s", "noBreakHyphen");

  /** Notes, comments, what was deleted and what is drawn are no part of the text. */
  private static final Set<String> BESIDE =
      Set.of(
          "instrText",
          "delText",
          "annotation",
          "note",
          "tracked-changes",
          "del",
          "pict",
          "drawing",
          "txbxContent",
          "forms",
          "sequence-decls",
          "footnote",
          "endnote",
          "frame",
          "Fallback");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int depth;

  /** The depth of what is beside the text and open; 0 within the text. */
  private int beside;

  private OfficeText() {}

  /**
   * A Word document. Its title as a file says seldom what the text is called, so it is left out.
   */
  public static Paper word(InputStream in, long limit) throws IOException {
    return paper(new Archive(in, limit), "docProps/core.xml", "word/document.xml");
  }

  /** A text of OpenDocument. */
  public static Paper openDocument(InputStream in, long limit) throws IOException {
    return paper(new Archive(in, limit), "meta.xml", "content.xml");
  }

  private static Paper paper(Archive archive, String properties, String text)
      throws DocumentException {
    Map<String, String> fields = new HashMap<>(Properties.of(archive.part(properties)));
    fields.keySet().retainAll(Set.of("language"));
    return new Paper(fields, paragraphs(archive.needed(text)));
  }

  private static List<String> paragraphs(byte[] part) throws DocumentException {
    try {
      XMLStreamReader xml = Xml.reader(part);
      OfficeText text = new OfficeText();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> text.start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> text.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> text.read(xml.getText());
          default -> {}
        }
      }
      return text.paragraphs;
    } catch (XMLStreamException e) {
      throw new DocumentException("cannot be read: broken XML inside", false);
    }
  }

  private void start(String element) {
    depth++;
    if (beside > 0) {
      return;
    }
    if (BESIDE.contains(element)) {
      beside = depth;
    } else if (PARAGRAPHS.contains(element)) {
      finish(false);
    } else if (BREAKS.contains(element)) {
      open.append('\n');
    } else if (BLANKS.contains(element)) {
      open.append(element.equals("noBreakHyphen") ? '-' : ' ');
    }
  }

  private void end(String element) {
    if (beside == 0 && PARAGRAPHS.contains(element)) {
      finish(true);
    }
    beside = beside == depth ? 0 : beside;
    depth--;
  }

  private void read(String characters) {
    if (beside == 0) {
      open.append(characters);
    }
  }

  private void finish(boolean evenIfEmpty) {
    if (evenIfEmpty || !open.toString().isBlank()) {
      paragraphs.add(open.toString().strip());
    }
    open.setLength(0);
  }
}
