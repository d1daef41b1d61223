package org.parley.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Codebooks as tables of tabs: a head line with {@code code}, {@code label} and, in any order and
 * as far as wanted, {@code for}, {@code against} and {@code words} (semicolons between).
 */
final class CodebookTsv {
  private CodebookTsv() {}

  static String write(Codebook codebook) {
    StringBuilder tsv = new StringBuilder("code\tlabel\tfor\tagainst\twords\n");
    for (CodebookQuestion question : codebook.questions()) {
      tsv.append(
              String.join(
                  "\t",
                  line(question.code()),
                  line(question.label()),
                  line(question.pro()),
                  line(question.contra()),
                  line(String.join("; ", question.words()))))
          .append('\n');
    }
    return tsv.toString();
  }

  /** A cell has no place for tabs and line ends. */
  private static String line(String cell) {
    return cell.replaceAll("\\s+", " ");
  }

  /**
   * @param source how to name the text in errors
   */
  static Codebook parse(String name, String text, String source) throws BadCodebookException {
    List<String> lines = text.lines().toList();
    List<String> head = lines.isEmpty() ? List.of() : cells(lines.getFirst());
    if (!head.contains("code") || !head.contains("label")) {
      throw new BadCodebookException(
          source
              + ": line 1: no head with the columns code and label (for, against and words may"
              + " follow), separated by tabs");
    }
    List<CodebookQuestion> questions = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      String place = source + ": line " + (i + 1) + ": ";
      List<String> row = cells(lines.get(i));
      String code = cell(head, row, "code");
      String label = cell(head, row, "label");
      if (code.isEmpty() || label.isEmpty()) {
        throw new BadCodebookException(place + "a question needs a code and a label");
      }
      if (!codes.add(code)) {
        throw new BadCodebookException(place + "the code " + code + " is given twice");
      }
      questions.add(
          new CodebookQuestion(
              code,
              label,
              cell(head, row, "for"),
              cell(head, row, "against"),
              CodeDescription.phrases(cell(head, row, "words"))));
    }
    if (questions.isEmpty()) {
      throw new BadCodebookException(source + ": holds no question below its head line");
    }
    return new Codebook(name, questions);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  private static String cell(List<String> head, List<String> row, String column) {
    int at = head.indexOf(column);
    return at >= 0 && at < row.size() ? row.get(at) : "";
  }
}
