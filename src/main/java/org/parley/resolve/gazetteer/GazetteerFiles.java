package org.parley.resolve.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.parley.article.Problem;

/** Loads the gazetteer of {@code data/gazetteer}, and what users add to it. */
public final class GazetteerFiles {
  /** In the order in which they refer to one another. */
  private static final List<String> TABLES =
      List.of(
          "states.tsv",
          "organizations.tsv",
          "people.tsv",
          "terms.tsv",
          "places.tsv",
          "titles.tsv",
          "ambiguous.tsv");

  private GazetteerFiles() {}

  /** The gazetteer that comes with the program. */
  public static TsvGazetteer load() {
    return load(List.of());
  }

  /**
   * The built-in gazetteer with the rows of users' files over it: a row with the id or the Wikidata
   * item of a known entry adds to it, any other is a new entry. Among readings of one form, new
   * entries come after the built-in ones of their kind, unless an ambiguity table says otherwise.
   *
   * @param userFiles tables in the layout of {@code data/gazetteer}, or CSV files from the Wikidata
   *     Query Service, with the columns of {@code queries/wikidata/actors.rq}
   * @throws BrokenGazetteerException for the first file or row that cannot be used
   */
  public static TsvGazetteer load(List<Path> userFiles) {
    GazetteerBuilder builder = new GazetteerBuilder();
    for (String table : TABLES) {
      GazetteerTables.read(table, builtIn(table), builder);
    }
    for (Path file : userFiles) {
      String text = text(file);
      if (WikidataCsv.isHeader(text)) {
        WikidataCsv.read(file.toString(), text, builder);
      } else {
        GazetteerTables.read(file.toString(), text, builder);
      }
    }
    return builder.build();
  }

  private static String builtIn(String table) {
    String resource = "/data/gazetteer/" + table;
    try (InputStream in = GazetteerFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw broken(Problem.Code.BAD_ENCODING, file, "is not UTF-8: save it in that encoding");
    } catch (NoSuchFileException e) {
      throw broken(Problem.Code.NOT_FOUND, file, "no such file: check the path");
    } catch (IOException e) {
      throw broken(
          Problem.Code.UNREADABLE, file, "cannot be read (" + e.getMessage() + "): check it");
    }
  }

  private static BrokenGazetteerException broken(Problem.Code code, Path file, String message) {
    return new BrokenGazetteerException(new Problem(code, file.toString(), "", message));
  }
}
