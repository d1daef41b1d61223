package org.parley.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.parley.article.Problem.Code;
import org.parley.read.document.Book;
import org.parley.read.document.OfficeText;
import org.parley.read.document.Paper;
import org.parley.read.document.Print;
import org.parley.read.document.RichText;

/**
 * Bytes → the feed of the format that they are in, by what they hold before what they are named.
 */
final class Feeds {
  private static final int HEAD = 1 << 16;
  private static final String GZIP = "\u001f\u008b";

  /** A document may unpack to this many bytes for each character that an article may have. */
  private static final long BYTES_A_CHARACTER = 4;

  private interface ReadPaper {
    Paper read(InputStream in, long limit) throws IOException;
  }

  private Feeds() {}

  /**
   * The articles of a stream.
   *
   * @param named the format that its name tells, if any
   * @param text whether a text of no other format is taken as it stands
   */
  static Feed open(Source source, InputStream in, Optional<Format> named, boolean text)
      throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, HEAD);
    bytes.mark(HEAD);
    String start = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    bytes.reset();
    if (start.startsWith(GZIP)) {
      return open(source, unpacked(bytes), named, text);
    }
    Optional<Format> binary = Format.ofBytes(start, named);
    if (binary.isPresent()) {
      return ofBytes(binary.get(), source, bytes);
    }
    if (named.filter(Format::isBinary).isPresent() && !start.isBlank()) {
      throw unknown("does not hold what its ending says");
    }
    BufferedReader reader = new BufferedReader(Encodings.reader(bytes), HEAD);
    String head = head(reader);
    return ofText(formatOf(head, source, named, text), source, reader, head);
  }

  private static Format formatOf(String head, Source source, Optional<Format> named, boolean text)
      throws BadInputException {
    return Format.ofText(head, named, source.columns())
        .or(
            () ->
                text && named.isEmpty() || head.isBlank()
                    ? Optional.of(Format.TEXT)
                    : named.filter(f -> f == Format.TEXT))
        .orElseThrow(
            () ->
                unknown(
                    named.isPresent()
                        ? "is XML of a kind that is not read: it is no feed (RSS, Atom) and no page"
                        : "its ending tells of no format, nor does how it begins"));
  }

  private static InputStream unpacked(InputStream bytes) throws IOException {
    try {
      return new GZIPInputStream(bytes, HEAD);
    } catch (ZipException e) {
      throw new BadInputException(Code.MALFORMED, "", "is a broken gzip archive");
    }
  }

  private static BadInputException unknown(String why) {
    return new BadInputException(
        Code.UNKNOWN_FORMAT,
        "",
        why
            + "; rename it to end in %s, or pass it on standard input with -"
                .formatted(Format.ENDINGS));
  }

  private static String head(Reader reader) throws IOException {
    char[] head = new char[HEAD];
    reader.mark(HEAD);
    int length = 0;
    for (int n = 0; n >= 0 && length < HEAD; n = reader.read(head, length, HEAD - length)) {
      length += n;
    }
    reader.reset();
    return new String(head, 0, length);
  }

  private static Feed ofBytes(Format format, Source source, InputStream bytes) throws IOException {
    return switch (format) {
      case WORD -> paper(source, bytes, OfficeText::word);
      case OPEN_DOCUMENT -> paper(source, bytes, OfficeText::openDocument);
      case BOOK -> paper(source, bytes, Book::epub);
      case RICH_TEXT -> paper(source, bytes, RichText::read);
      case PRINT -> paper(source, bytes, Print::pdf);
      case WEB_ARCHIVE -> new WebArchive(source, bytes);
      case TEXT, MARKDOWN, HTML, JSON, JSON_LINES, TABLE, FEED ->
          throw new IllegalArgumentException(format + " is text");
    };
  }

  private static Feed paper(Source source, InputStream bytes, ReadPaper reading) {
    long limit = source.limit() * BYTES_A_CHARACTER;
    return new WholeFile(source, () -> WholeFile.paper(reading.read(bytes, limit)));
  }

  private static Feed ofText(Format format, Source source, Reader reader, String head)
      throws IOException {
    return switch (format) {
      case TEXT -> whole(source, reader, WholeFile::plainText);
      case MARKDOWN -> whole(source, reader, file -> List.of(Markdown.read(file)));
      case HTML -> whole(source, reader, HtmlPage::read);
      case JSON -> new JsonDocument(source, reader);
      case JSON_LINES -> new JsonLines(source, reader);
      case TABLE -> new Spreadsheet(source, reader, head);
      case FEED -> new Syndication(source, all(source, reader));
      case WORD, OPEN_DOCUMENT, BOOK, RICH_TEXT, PRINT, WEB_ARCHIVE ->
          throw new IllegalArgumentException(format + " is no text");
    };
  }

  private interface ReadText {
    List<ArticleDraft> read(String file) throws IOException;
  }

  private static Feed whole(Source source, Reader reader, ReadText reading) {
    return new WholeFile(source, () -> reading.read(all(source, reader)));
  }

  private static String all(Source source, Reader reader) throws IOException {
    String file = Encodings.readAll(reader, source.limit());
    if (file.isBlank()) {
      throw new BadInputException(Code.EMPTY, "", "is empty");
    }
    return file;
  }
}
