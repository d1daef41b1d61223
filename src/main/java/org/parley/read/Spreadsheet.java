package org.parley.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** A table with an article a row: separated by commas, semicolons, tabs or bars. */
final class Spreadsheet implements Feed {
  private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');
  private static final int LONGEST_NAME = 60;
  private static final int MOST_COLUMNS_NAMED = 12;

  private final Source source;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<Optional<String>> columns = new ArrayList<>();

  /**
   * Reads the header.
   *
   * @param head how the file begins
   * @throws BadInputException if no column holds texts
   */
  Spreadsheet(Source source, Reader in, String head) throws IOException {
    this.source = source;
    this.parser =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator(head))
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get()
            .parse(in);
    this.rows = parser.iterator();
    List<String> names = header();
    names.forEach(name -> columns.add(source.columns().keep(name)));
    if (columns.stream().noneMatch(Spreadsheet::isText)) {
      throw new BadInputException(Code.MALFORMED, "", withoutText(names));
    }
  }

  private List<String> header() throws BadInputException {
    try {
      if (!rows.hasNext()) {
        throw new BadInputException(Code.EMPTY, "", "is empty");
      }
      return rows.next().toList();
    } catch (UncheckedIOException e) {
      throw new BadInputException(Code.MALFORMED, "line 1", "is no table: " + e.getMessage());
    }
  }

  private static boolean isText(Optional<String> column) {
    return column.filter(Field.TEXT::isCalled).isPresent();
  }

  private static String withoutText(List<String> names) {
    long known = names.stream().filter(name -> Field.named(name).isPresent()).count();
    return known == 0
        ? "is a table whose first line names no column that is known (as GDELT's tables of events,"
            + " which hold no texts); give it a first line with names, and --columns text=NAME"
        : "is a table without a column that is known to hold the texts; name it with --columns"
            + " text=NAME; it has "
            + String.join(", ", names.subList(0, Math.min(MOST_COLUMNS_NAMED, names.size())));
  }

  /** Whether a text begins with the names of columns: two that are known, one of them the text. */
  static boolean looksLike(String head, Columns columns) {
    List<String> names = split(head, separator(head));
    return names.size() >= 2
        && names.stream().allMatch(name -> name.length() <= LONGEST_NAME)
        && names.stream().filter(name -> columns.keep(name).isPresent()).count() >= 2
        && names.stream().map(columns::keep).anyMatch(Spreadsheet::isText);
  }

  /** The separator that makes the most cells of the first line. */
  private static char separator(String head) {
    char best = ',';
    for (char each : SEPARATORS) {
      best = split(head, each).size() > split(head, best).size() ? each : best;
    }
    return best;
  }

  private static List<String> split(String head, char separator) {
    String first = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    List<String> cells = new ArrayList<>();
    for (String cell : first.split(Pattern.quote(String.valueOf(separator)), -1)) {
      cells.add(cell.strip().replaceAll("^\"|\"$", ""));
    }
    return cells;
  }

  @Override
  public Optional<Outcome<Article>> next() throws IOException {
    String place = "line " + (parser.getCurrentLineNumber() + 1);
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      CSVRecord row = rows.next();
      Map<String, String> fields = new HashMap<>();
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        String cell = row.get(i);
        columns.get(i).ifPresent(name -> Fields.add(fields, name, cell));
      }
      return Optional.of(
          Fields.article(fields, source, source.id(parser.getRecordNumber() - 1), place));
    } catch (UncheckedIOException e) {
      throw new BadInputException(
          Code.MALFORMED, place, "this row and what follows cannot be read: " + e.getMessage());
    }
  }
}
