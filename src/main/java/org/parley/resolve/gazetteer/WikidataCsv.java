package org.parley.resolve.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.graph.EntryKind;
import org.parley.graph.FormKind;
import org.parley.lexicon.ReferenceWords;

/**
 * CSV files saved from the Wikidata Query Service. The columns are those of {@code
 * queries/wikidata/actors.rq}; all but the first two may be absent.
 */
final class WikidataCsv {
  private final RowsOf rows;
  private final GazetteerBuilder builder;
  private final Map<String, String> states;

  /** The file and its parser, which knows the line. */
  private record RowsOf(String file, CSVParser parser) {
    RowSource source() {
      return new RowSource(file, parser.getCurrentLineNumber());
    }
  }

  private WikidataCsv(RowsOf rows, GazetteerBuilder builder) {
    this.rows = rows;
    this.builder = builder;
    this.states = builder.statesByName();
  }

  /** Whether a text starts with the header of such a file. */
  static boolean isHeader(String text) {
    int end = text.indexOf('\n');
    String first = (end < 0 ? text : text.substring(0, end)).strip();
    List<String> names =
        Arrays.asList(first.replace("\ufeff", "").replace("\"", "").split(",", -1));
    return names.contains("item") && names.contains("itemLabel");
  }

  static void read(String file, String text, GazetteerBuilder builder) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();
    String body = text.startsWith("\ufeff") ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(body), format)) {
      readAll(new RowsOf(file, parser), builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readAll(RowsOf rows, GazetteerBuilder builder) {
    WikidataCsv csv = new WikidataCsv(rows, builder);
    try {
      for (CSVRecord row : rows.parser) {
        csv.add(row);
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw rows.source().broken("is no CSV: check the quotation marks of this row");
    }
  }

  private void add(CSVRecord row) {
    if (row.size() > rows.parser.getHeaderNames().size()) {
      throw rows.source().broken("has more cells than the header: quote cells that hold commas");
    }
    String item = cell(row, "item");
    String wikidata =
        WikidataItem.idOf(item)
            .orElseThrow(
                () ->
                    rows.source()
                        .broken(
                            "item is '" + item + "', no item of Wikidata: write its IRI or Q…"));
    String label = cell(row, "itemLabel");
    // The service gives the id where there is no label in the language: no text has that form.
    if (!label.isEmpty() && !label.equals(wikidata)) {
      describe(draft(row, wikidata, label), label, row);
    }
  }

  private EntryDraft draft(CSVRecord row, String wikidata, String label) {
    return builder
        .known(wikidata)
        .orElseGet(
            () -> builder.draft(slug(label, wikidata), wikidata, kind(row), label, rows.source()));
  }

  private void describe(EntryDraft draft, String label, CSVRecord row) {
    draft.names(label, names(cell(row, "itemAltLabel")));
    if (draft.category.isEmpty() && draft.kind != EntryKind.PERSON) {
      draft.category = cell(row, "typeLabel");
    }
    if (draft.state.isEmpty()) {
      draft.state = Optional.ofNullable(states.get(Forms.fold(cell(row, "countryLabel"))));
    }
    switch (cell(row, "genderLabel")) {
      case "male" -> draft.gender = "m";
      case "female" -> draft.gender = "f";
      default -> {}
    }
    String family = cell(row, "familyLabel");
    if (draft.kind == EntryKind.PERSON && !WikidataItem.isId(family)) {
      draft.form(family, FormKind.SHORT_NAME);
    }
    point(cell(row, "coord"), draft);
  }

  private static EntryKind kind(CSVRecord row) {
    String type = cell(row, "typeLabel").toLowerCase(Locale.ROOT);
    return switch (cell(row, "kind")) {
      case "person" -> EntryKind.PERSON;
      case "state" -> EntryKind.STATE;
      case "place" -> EntryKind.PLACE;
      case "organization" -> EntryKind.ORGANIZATION;
      default -> kindOf(type);
    };
  }

  private static EntryKind kindOf(String type) {
    if (type.equals("human")) {
      return EntryKind.PERSON;
    }
    if (type.endsWith("sovereign state") || type.equals("country")) {
      return EntryKind.STATE;
    }
    for (String word : type.split(" ", -1)) {
      if (ReferenceWords.builtIn().is("place-class", word)) {
        return EntryKind.PLACE;
      }
    }
    return EntryKind.ORGANIZATION;
  }

  private static List<String> names(String cell) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int comma = cell.indexOf(", "); comma >= 0; comma = cell.indexOf(", ", from)) {
      names.add(cell.substring(from, comma));
      from = comma + 2;
    }
    if (from < cell.length()) {
      names.add(cell.substring(from));
    }
    return names;
  }

  /** {@code Point(longitude latitude)}, as WKT has it. */
  private void point(String cell, EntryDraft draft) {
    if (cell.isEmpty()) {
      return;
    }
    int open = cell.indexOf('(');
    int space = cell.indexOf(' ', open);
    int close = cell.indexOf(')', space);
    try {
      draft.longitude = Optional.of(Double.valueOf(cell.substring(open + 1, space)));
      draft.latitude = Optional.of(Double.valueOf(cell.substring(space + 1, close)));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw rows.source().broken("coord is '" + cell + "': write it as Point(30.52 50.45)");
    }
  }

  private static String cell(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }

  /** {@code rumen-radev-q3444455}: readable, and unique by the item. */
  private static String slug(String label, String wikidata) {
    StringBuilder slug = new StringBuilder();
    String folded = Forms.fold(label).toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
    return slug + wikidata.toLowerCase(Locale.ROOT);
  }
}
