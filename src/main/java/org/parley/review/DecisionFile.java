package org.parley.review;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Problem;

/**
 * A file of decisions: tab-separated, UTF-8, a head line with the names of the columns, in any
 * order, then a decision a line. Empty lines and those that begin with {@code #} are passed over.
 *
 * @param path where it is
 */
public record DecisionFile(Path path) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  ReadDecisions read() {
    List<Decision> decisions = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try {
      List<String> lines = Files.readString(path, StandardCharsets.UTF_8).lines().toList();
      read(lines, decisions, problems);
    } catch (NoSuchFileException e) {
      problems.add(problem(Problem.Code.NOT_FOUND, "", "there is no such file"));
    } catch (CharacterCodingException e) {
      problems.add(problem(Problem.Code.BAD_ENCODING, "", "is not UTF-8; save it as UTF-8"));
    } catch (IOException e) {
      problems.add(problem(Problem.Code.UNREADABLE, "", "cannot be read: " + e));
    }
    return new ReadDecisions(decisions, problems);
  }

  private void read(List<String> lines, List<Decision> decisions, List<Problem> problems) {
    Optional<List<String>> head = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i == 0 && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = "line " + (i + 1);
      List<String> cells = Arrays.stream(line.split("\t", -1)).map(Cells::unquoted).toList();
      if (head.isEmpty()) {
        head = Optional.of(cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList());
        if (!head.get().containsAll(DecisionReader.needed())) {
          String columns = String.join(", ", DecisionLine.COLUMNS);
          problems.add(
              problem(
                  Problem.Code.MALFORMED,
                  place,
                  "no head line, so nothing of the file was taken; its columns, between tabs, are "
                      + columns));
          return;
        }
      } else {
        read(head.get(), cells, place, decisions, problems);
      }
    }
  }

  private void read(
      List<String> head,
      List<String> cells,
      String place,
      List<Decision> decisions,
      List<Problem> problems) {
    // spreadsheets add empty cells at the end
    if (cells.stream().skip(head.size()).anyMatch(cell -> !cell.isEmpty())) {
      String message = "%d cells under %d columns; take the tabs out of the cells";
      problems.add(
          problem(Problem.Code.MALFORMED, place, message.formatted(cells.size(), head.size())));
      return;
    }
    Map<String, String> line = new HashMap<>();
    for (int i = 0; i < Math.min(cells.size(), head.size()); i++) {
      line.put(head.get(i), cells.get(i));
    }
    try {
      decisions.add(DecisionReader.read(DecisionLine.of(line), path + ", " + place));
    } catch (BadLineException e) {
      String message = e.getMessage() + "; the line was left out";
      problems.add(problem(Problem.Code.MALFORMED, place, message));
    }
  }

  private Problem problem(Problem.Code code, String place, String message) {
    return new Problem(code, path.toString(), place, message);
  }

  /**
   * Adds a decision at the end, at once; a file that is not there is made, with its head line. The
   * columns of an existing file are kept.
   *
   * @throws IOException if it cannot be written
   */
  void append(DecisionLine line) throws IOException {
    String before = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
    List<String> columns = columns(before);
    StringBuilder text = new StringBuilder();
    if (!before.isEmpty() && !before.endsWith("\n")) {
      text.append('\n');
    }
    if (columns.isEmpty()) {
      columns = DecisionLine.COLUMNS;
      text.append(String.join("\t", columns)).append('\n');
    }
    if (!columns.containsAll(DecisionReader.ofClaims())) {
      throw new IOException(
          path
              + " lacks some of the columns "
              + String.join(", ", DecisionReader.ofClaims())
              + "; add them to its head line, or name another file");
    }
    text.append(line.tsv(columns)).append('\n');
    Files.writeString(
        path,
        text,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }

  /** As the head line has them; none, where there is no such line. */
  private static List<String> columns(String text) {
    return text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .map(line -> line.replace(BYTE_ORDER_MARK, "").toLowerCase(Locale.ROOT).split("\t", -1))
        .map(cells -> Arrays.stream(cells).map(Cells::unquoted).toList())
        .orElse(List.of());
  }
}
