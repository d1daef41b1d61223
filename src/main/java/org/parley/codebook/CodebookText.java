package org.parley.codebook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a codebook's file. */
public final class CodebookText {
  /** In bytes; a codebook is written by hand. */
  private static final long LIMIT = 10_000_000;

  private CodebookText() {}

  /**
   * @throws BadCodebookException if there is no such file, or it is too large or no UTF-8
   */
  public static String read(Path file) throws BadCodebookException {
    try {
      if (Files.size(file) > LIMIT) {
        throw new BadCodebookException(file + ": is larger than 10 MB; is it a codebook?");
      }
      String text = Files.readString(file);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new BadCodebookException(file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new BadCodebookException(file + ": is not UTF-8 text; save it as UTF-8");
    } catch (IOException e) {
      throw new BadCodebookException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** What its codes are kept under unless named: the file's name without its ending. */
  public static String name(Path file) {
    String base = String.valueOf(file.getFileName());
    int ending = base.lastIndexOf('.');
    return ending > 0 ? base.substring(0, ending) : base;
  }

  /**
   * Reads a table of tabs as a codebook; its name is the file's without its ending.
   *
   * @throws BadCodebookException if it is none; the message names file, line and remedy
   */
  public static Codebook table(Path file) throws BadCodebookException {
    return CodebookTsv.parse(name(file), read(file), file.toString());
  }

  /**
   * A codebook in one of the formats that are not RDF.
   *
   * @throws BadCodebookException if it is none; the message names file, line and remedy
   */
  public static Codebook parse(CodebookFormat format, String name, String text, String source)
      throws BadCodebookException {
    return switch (format) {
      case TSV -> CodebookTsv.parse(name, text, source);
      case CSV -> CodebookCsv.parse(name, text, source);
      case QDC -> CodebookQdc.parse(name, text, source);
      case SKOS -> throw new IllegalArgumentException("SKOS is read by the graph side");
    };
  }

  /** The same the other way round. */
  public static String write(CodebookFormat format, Codebook codebook) {
    return switch (format) {
      case TSV -> CodebookTsv.write(codebook);
      case CSV -> CodebookCsv.write(codebook);
      case QDC -> CodebookQdc.write(codebook);
      case SKOS -> throw new IllegalArgumentException("SKOS is written by the graph side");
    };
  }
}
