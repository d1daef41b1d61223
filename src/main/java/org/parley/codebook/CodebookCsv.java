package org.parley.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Codebooks as CSV with names and descriptions, as Taguette and others write them: a head line with
 * a column {@code tag}, {@code name} or {@code code}, and as far as wanted {@code description}.
 */
final class CodebookCsv {
  private static final List<String> NAMES = List.of("tag", "name", "code");
  private static final List<String> TEXTS = List.of("description", "definition", "memo");

  private CodebookCsv() {}

  static Codebook parse(String name, String text, String source) throws BadCodebookException {
    List<CsvRow> rows = CsvRows.read(text, source);
    List<String> head =
        rows.isEmpty()
            ? List.of()
            : rows.getFirst().cells().stream()
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .toList();
    int names = column(head, NAMES);
    if (names < 0) {
      throw new BadCodebookException(
          source + ": line 1: no head with a column tag, name or code (description may follow)");
    }
    int texts = column(head, TEXTS);
    CodeNames codes = new CodeNames();
    List<CodebookQuestion> questions = new ArrayList<>();
    for (CsvRow row : rows.subList(1, rows.size())) {
      String tag = row.cell(names);
      if (tag.isEmpty()) {
        throw new BadCodebookException(
            source + ": line " + row.line() + ": the row has no " + head.get(names) + "; name it");
      }
      questions.add(CodeDescription.question(codes.of(tag), tag, row.cell(texts)));
    }
    return CodebookFormat.checked(name, questions, source);
  }

  private static int column(List<String> head, List<String> wanted) {
    return wanted.stream().map(head::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  static String write(Codebook codebook) {
    StringBuilder csv = new StringBuilder("tag,description\n");
    for (CodebookQuestion question : codebook.questions()) {
      csv.append(CsvRows.cell(question.code()))
          .append(',')
          .append(CsvRows.cell(CodeDescription.of(question)))
          .append('\n');
    }
    return csv.toString();
  }
}
