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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Problem;
import org.parley.graph.Gazetteer;

/**
 * The gazetteer of {@code data/gazetteer}, and of what users add. Immutable: the maps are never
 * written once it is built.
 */
public final class TsvGazetteer implements Gazetteer {
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

  private final Map<String, Entry> entries;
  private final Map<String, List<Reading>> readings;
  private final Map<String, List<Tenure>> tenures;
  private final Map<String, String> offices;
  private final Map<String, String> bodies;
  private final Map<String, String> genders;
  private final int longestForm;

  TsvGazetteer(
      Map<String, Entry> entries,
      Map<String, List<Reading>> readings,
      Map<String, List<Tenure>> tenures,
      Map<String, String> offices,
      Map<String, String> bodies,
      Map<String, String> genders) {
    this.entries = entries;
    this.readings = readings;
    this.tenures = tenures;
    this.offices = offices;
    this.bodies = bodies;
    this.genders = genders;
    int longest = 0;
    for (String form : readings.keySet()) {
      longest = Math.max(longest, Forms.words(form));
    }
    // A form may have an article before it.
    this.longestForm = longest + 1;
  }

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
    try (InputStream in = TsvGazetteer.class.getResourceAsStream(resource)) {
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

  @Override
  public List<Reading> readings(String form) {
    String key = Forms.fold(form);
    List<Reading> direct = readingsOf(key);
    Optional<String> title = Forms.titleCase(key);
    if (title.isEmpty()) {
      return direct;
    }
    List<Reading> both = new ArrayList<>(direct);
    for (Reading reading : readingsOf(title.get())) {
      if (both.stream().noneMatch(known -> known.entry().id().equals(reading.entry().id()))) {
        both.add(reading);
      }
    }
    return List.copyOf(both);
  }

  /** A leading article is part of the form where the tables have it, else it is ignored. */
  private List<Reading> readingsOf(String key) {
    List<Reading> direct = readings.get(key);
    if (direct != null) {
      return direct;
    }
    return Forms.withoutArticle(key)
        .map(bare -> readings.getOrDefault(bare, List.of()))
        .orElse(List.of());
  }

  @Override
  public Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public List<Tenure> tenures(String office, String of) {
    return tenures.getOrDefault(GazetteerBuilder.officeKey(office, of), List.of());
  }

  @Override
  public Optional<String> office(String title) {
    return Optional.ofNullable(offices.get(GazetteerBuilder.titleKey(title)));
  }

  @Override
  public Optional<String> bodyOf(String title) {
    return Optional.ofNullable(bodies.get(GazetteerBuilder.titleKey(title)));
  }

  @Override
  public Optional<String> genderOf(String givenName) {
    return Optional.ofNullable(genders.get(Forms.fold(givenName))).filter(g -> !g.isEmpty());
  }

  @Override
  public int longestForm() {
    return longestForm;
  }

  /** How many entries it knows. */
  public int size() {
    return entries.size();
  }
}
