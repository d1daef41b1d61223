package org.parley.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF that holds text. One that is pictures of pages holds none. */
public final class Print {
  private static final String PARAGRAPH = "\u0001";

  private Print() {}

  /** The paragraphs of all pages; words that were divided at the end of a line are whole again. */
  public static Paper pdf(InputStream in, long limit) throws IOException {
    try (PDDocument document = Loader.loadPDF(WholeInput.read(in, limit))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setParagraphStart(PARAGRAPH);
      stripper.setParagraphEnd("");
      stripper.setLineSeparator("\n");
      return new Paper(Map.of(), paragraphs(stripper.getText(document)));
    } catch (InvalidPasswordException e) {
      throw new DocumentException("is locked with a password; save it without", false);
    }
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split(PARAGRAPH)) {
      String whole =
          paragraph
              .replaceAll("(?<=\\p{Ll})[-\u00ad]\\s*\\n\\s*(?=\\p{Ll})", "")
              .replaceAll("\\s+", " ")
              .strip();
      if (!whole.isEmpty()) {
        paragraphs.add(whole);
      }
    }
    return paragraphs;
  }
}
