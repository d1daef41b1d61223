package org.parley.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A question as the one text that other tools keep of a code: its label, then lines that begin with
 * {@code For:}, {@code Against:} and {@code Words:}, each of which may be missing.
 */
final class CodeDescription {
  private static final String FOR = "For:";
  private static final String AGAINST = "Against:";
  private static final String WORDS = "Words:";

  private CodeDescription() {}

  static String of(CodebookQuestion question) {
    List<String> lines = new ArrayList<>(List.of(question.label()));
    add(lines, FOR, question.pro());
    add(lines, AGAINST, question.contra());
    add(lines, WORDS, String.join("; ", question.words()));
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String name, String value) {
    if (!value.isBlank()) {
      lines.add(name + " " + value);
    }
  }

  /**
   * @param code unique in its codebook
   * @param name as the other tool shows it; label and words where the text gives none
   */
  static CodebookQuestion question(String code, String name, String text) {
    StringBuilder label = new StringBuilder();
    String pro = "";
    String contra = "";
    List<String> words = List.of(name);
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (begins(line, FOR)) {
        pro = rest(line, FOR);
      } else if (begins(line, AGAINST)) {
        contra = rest(line, AGAINST);
      } else if (begins(line, WORDS)) {
        words = phrases(rest(line, WORDS));
      } else {
        label.append(label.isEmpty() ? "" : " ").append(line);
      }
    }
    return new CodebookQuestion(
        code, label.isEmpty() ? name : label.toString(), pro, contra, words);
  }

  private static boolean begins(String line, String name) {
    return line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
  }

  private static String rest(String line, String name) {
    return line.substring(name.length()).strip();
  }

  static List<String> phrases(String cell) {
    return Arrays.stream(cell.split(";"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
