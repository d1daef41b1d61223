package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/** Articles that somebody keeps as documents. */
class DocumentsTest {
  private static final String LINES =
      "Talks on grain begin\n\nThey met – “at last” – in Oslo.\n\nAll left.";

  @TempDir Path folder;

  @Test
  void wordAndOpenDocument() {
    byte[] word =
        zip(
            Map.of(
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Talks on grain begin</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>They met – </w:t></w:r><w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
                    + "<w:r><w:t>“at last” – in</w:t><w:tab/><w:t>Oslo.</w:t></w:r></w:p><w:p/>"
                    + "<w:p><w:r><w:t>All left.</w:t></w:r></w:p></w:body></w:document>"));
    byte[] open =
        zip(
            Map.of(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<o:c xmlns:o='o' xmlns:t='t'><t:h>Talks on grain begin</t:h><t:p>They met – “at"
                    + " last”<t:s/>– in Oslo.<t:note><t:p>no</t:p></t:note></t:p><t:p>All left.</t:p></o:c>"));
    assertThat(Reading.ofFile(folder, "a.docx", word).article().text()).isEqualTo(LINES);
    assertThat(Reading.ofFile(folder, "a.odt", open).article().text()).isEqualTo(LINES);
  }

  @Test
  void aBookInTheOrderOfItsSpine() {
    byte[] book =
        zip(
            Map.of(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml",
                    "<container><rootfiles><rootfile full-path='o/b.opf'/></rootfiles></container>",
                "o/b.opf",
                    "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>Talks on"
                        + " grain begin</dc:title><dc:creator>Ada Moen</dc:creator><dc:date>2024-03-04</dc:date>"
                        + "</metadata><manifest><item id='b' href='2.xhtml'/><item id='a' href='1.xhtml'/>"
                        + "</manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>",
                "o/1.xhtml", "<html><body><p>They met – “at last” – in Oslo.</p></body></html>",
                "o/2.xhtml", "<html><body><p>All left.</p></body></html>"));
    Article article = Reading.ofFile(folder, "a.epub", book).article();
    assertThat(article.text()).isEqualTo(LINES);
    assertThat(article.author()).contains("Ada Moen");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
  }

  @Test
  void richTextInAnyOfItsWaysToWriteACharacter() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\*\\generator x;}{\\info{\\title no}}\n"
            + "\\b Talks on grain begin\\b0\\par They met \\'96 \\ldblquote at\nlast\\u8221?"
            + " \\endash  in {\\i Oslo}.\\par\\par All left.\\par}";
    assertThat(Reading.ofFile(folder, "a.rtf", rtf).article().text())
        .isEqualTo(LINES.replace("at last", "atlast"));
    assertThat(Reading.ofFile(folder, "b.txt", rtf).article().text()).startsWith("Talks on grain");
  }

  @Test
  void printWithADividedWord() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.newLineAtOffset(72, 700);
        for (String line :
            new String[] {
              "The ministers of both coasts took part in the nego-", "tiations of Monday."
            }) {
          out.showText(line);
          out.newLineAtOffset(0, -14);
        }
        out.endText();
      }
      document.save(bytes);
    }
    assertThat(Reading.ofFile(folder, "a.pdf", bytes.toByteArray()).article().text())
        .isEqualTo("The ministers of both coasts took part in the negotiations of Monday.");
  }

  /** In whichever way its encoding is told; a parser of XML must not speak up by itself. */
  @Test
  void brokenCharactersInsideAreNamedOnceAndNotByTheParser() {
    String start = "<w:document xmlns:w='w'><w:p><w:r><w:t>They met in Zürich.";
    String end = "</w:t></w:r></w:p></w:document>";
    String ascii = "<?xml version='1.0' encoding='US-ASCII'?>" + start + end;
    String unheardOf = ascii.replace("US-ASCII", "RUNES");
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (byte[] part :
          List.of(
              (start + end).getBytes(StandardCharsets.ISO_8859_1),
              ascii.getBytes(StandardCharsets.UTF_8),
              unheardOf.getBytes(StandardCharsets.UTF_8))) {
        Problem problem = Reading.ofFile(folder, "a.docx", word(part)).problem();
        assertThat(problem.code()).isEqualTo(Code.MALFORMED);
        assertThat(problem.message()).contains("broken XML inside");
      }
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void partsMayBeInAnyEncodingThatTheySay() {
    String text =
        "<w:document xmlns:w='w'><w:p><w:r><w:t>They met in Zürich.</w:t></w:r></w:p></w:document>";
    String declared = "<?xml version='1.0' encoding='windows-1252'?>" + text;
    for (byte[] part :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(StandardCharsets.UTF_16),
            text.getBytes(StandardCharsets.UTF_16LE),
            declared.getBytes(Charset.forName("windows-1252")))) {
      assertThat(Reading.ofFile(folder, "a.docx", word(part)).article().text())
          .isEqualTo("They met in Zürich.");
    }
  }

  private static byte[] word(byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void whatIsBrokenOrOfAnotherKindIsNamed() {
    assertThat(Reading.ofFile(folder, "a.docx", zip(Map.of("x.xml", "<a/>"))).problem().code())
        .isEqualTo(Code.MALFORMED);
    assertThat(Reading.ofFile(folder, "a.pdf", "%PDF-1.7 broken").problem().code())
        .isIn(Code.UNREADABLE, Code.MALFORMED);
    assertThat(Reading.ofFile(folder, "b.pdf", "They met.").problem().code())
        .isEqualTo(Code.UNKNOWN_FORMAT);
    assertThat(Reading.ofFile(folder, "c.zip", zip(Map.of("a", "b"))).problem().message())
        .contains("ZIP");
    assertThat(Reading.ofFile(folder, "a.rtf", "{\\rtf1" + "{".repeat(5000)).problem().code())
        .isEqualTo(Code.MALFORMED);
  }

  @Test
  void pagesOfAWebArchive() {
    String page =
        "<html><head><title>Talks</title></head><article><p>They met in the harbour.</p></article></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(page.length(), page);
    String image = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 1\r\n\r\nx";
    String warc =
        record("https://example.org/i.png", image)
            + record("https://example.org/2024/03/04/t", http);
    Article article = Reading.ofFile(folder, "a.warc", warc).article();
    assertThat(article.headline()).contains("Talks");
    assertThat(article.url()).contains("https://example.org/2024/03/04/t");
    assertThat(article.published()).contains(LocalDate.of(2024, 3, 4));
  }

  private static String record(String url, String http) {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:7c1fd0a0-0000-4000-8000-00000000000%d>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
        .formatted(url, url.length() % 10, http.length(), http);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, String> ordered = new LinkedHashMap<>();
    if (parts.containsKey("mimetype")) {
      ordered.put("mimetype", parts.getOrDefault("mimetype", ""));
    }
    ordered.putAll(parts);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : ordered.entrySet()) {
        byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          CRC32 crc = new CRC32();
          crc.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
