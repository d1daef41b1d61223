package org.parley.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Outcome;
import org.parley.rules.Endless;

/**
 * Any bytes, read as a file of one ending: nothing is thrown, something comes of them, and articles
 * are as articles should be. Jazzer calls it with bytes that reach code which none reached before
 * ({@code .ci/fuzz}), and {@link FuzzSeedsTest} with those that are kept.
 */
public final class ReaderFuzz {
  /**
   * Of the endings of archives: the bytes are the document within, as no fuzzer makes an archive.
   */
  static final String WITHIN = "within-";

  private static final int LIMIT = 200_000;

  private static String ending = "txt";
  private static Path folder = Path.of("");

  private ReaderFuzz() {}

  /** What Jazzer calls first. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    ending = arguments[0];
    folder = Files.createTempDirectory("fuzz");
    folder.toFile().deleteOnExit();
  }

  /** What Jazzer calls with each input. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Endless.refuse(() -> holds(folder, ending, bytes));
  }

  static void holds(Path folder, String ending, byte[] bytes) {
    byte[] content = ending.startsWith(WITHIN) ? archive(ending, bytes) : bytes;
    String name = "a." + ending.substring(ending.indexOf('-') + 1);
    Path file = Reading.write(folder, name, content);
    int outcomes = 0;
    for (Outcome<Article> outcome :
        ArticleReader.read(
            List.of(file.toString()), new ByteArrayInputStream(new byte[0]), LIMIT)) {
      outcomes++;
      if (outcome instanceof Outcome.Ok<Article> ok) {
        check(ok.value());
      }
    }
    // Tables, feeds and archives may be empty of articles, and say so.
    if (outcomes == 0) {
      throw new IllegalStateException("neither an article nor a problem");
    }
  }

  private static void check(Article article) {
    String text = article.text();
    int length = text.codePointCount(0, text.length());
    int end = 0;
    for (Block block : article.blocks()) {
      if (block.span().start() < end || block.span().end() > length) {
        throw new IllegalStateException("a block out of place: " + block + " of " + length);
      }
      end = block.span().end();
    }
    if (text.isBlank() || text.length() > LIMIT || text.indexOf('\r') >= 0) {
      throw new IllegalStateException("not a text: " + text.length());
    }
    if (article.id().isBlank() || article.contentHash().length() != 64) {
      throw new IllegalStateException("without id or hash: " + article);
    }
  }

  private static byte[] archive(String ending, byte[] bytes) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      switch (ending.substring(WITHIN.length())) {
        case "docx" -> add(zip, "word/document.xml", bytes);
        case "odt" -> {
          add(zip, "mimetype", ascii("application/vnd.oasis.opendocument.text"));
          add(zip, "content.xml", bytes);
        }
        default -> {
          add(zip, "mimetype", ascii("application/epub+zip"));
          add(zip, "META-INF/container.xml", ascii("<c><rootfile full-path='o/b.opf'/></c>"));
          int half = bytes.length / 2;
          add(zip, "o/b.opf", java.util.Arrays.copyOf(bytes, half));
          add(zip, "o/1.xhtml", java.util.Arrays.copyOfRange(bytes, half, bytes.length));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return archive.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
