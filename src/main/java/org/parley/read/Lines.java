package org.parley.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * The lines of a text as its author meant them: hard-wrapped ones joined to paragraphs, empty ones
 * left out.
 */
final class Lines {
  /**
   * A line or a wrapped paragraph.
   *
   * @param span without the white space around it
   * @param words what stands there, on one line
   * @param gapAfter whether an empty line, or nothing, follows
   */
  record Line(Span span, String words, boolean gapAfter) {}

  private static final Pattern FINAL = Pattern.compile(".*[.!?:;][\"'”’)\\]]*", Pattern.DOTALL);
  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;
  private static final int FEWEST_PAIRS = 3;

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = split(text);
    return isHardWrapped(lines) ? joined(lines) : lines;
  }

  private static List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int point = 0;
    while (from <= text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      String whole = text.substring(from, to);
      int start = skipSpace(whole);
      String words = stripEnd(whole.substring(start));
      int startPoint = point + whole.codePointCount(0, start);
      if (words.isEmpty()) {
        closeGap(lines);
      } else {
        int length = words.codePointCount(0, words.length());
        lines.add(new Line(new Span(startPoint, startPoint + length), words, false));
      }
      point += whole.codePointCount(0, whole.length()) + 1;
      from = to + 1;
    }
    closeGap(lines);
    return lines;
  }

  private static void closeGap(List<Line> lines) {
    if (!lines.isEmpty()) {
      Line last = lines.removeLast();
      lines.add(new Line(last.span(), last.words(), true));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }

  private static int skipSpace(String line) {
    int start = 0;
    while (start < line.length() && isSpace(line.charAt(start))) {
      start++;
    }
    return start;
  }

  private static String stripEnd(String line) {
    int end = line.length();
    while (end > 0 && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  /**
   * Most lines that another follows at once are 40–110 characters long and stop in mid-sentence,
   * and a good part of the next ones go on in lower case.
   */
  private static boolean isHardWrapped(List<Line> lines) {
    int pairs = 0;
    int broken = 0;
    int lower = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String words = lines.get(i).words();
      if (!lines.get(i).gapAfter()) {
        pairs++;
        boolean inWidth = words.length() >= NARROWEST && words.length() <= WIDEST;
        broken += inWidth && !FINAL.matcher(words).matches() ? 1 : 0;
        lower += Character.isLowerCase(lines.get(i + 1).words().codePointAt(0)) ? 1 : 0;
      }
    }
    long wide = lines.stream().filter(line -> line.words().length() > WIDEST).count();
    return pairs >= FEWEST_PAIRS
        && broken * 10 >= pairs * 6
        && lower * 10 >= pairs * 3
        && wide * 20 <= lines.size();
  }

  private static List<Line> joined(List<Line> lines) {
    List<Line> paragraphs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean furniture = isFurniture(lines.get(i));
      if (furniture && from < i) {
        paragraphs.add(join(lines.subList(from, i)));
        from = i;
      }
      if (furniture || lines.get(i).gapAfter()) {
        paragraphs.add(join(lines.subList(from, i + 1)));
        from = i + 1;
      }
    }
    return paragraphs;
  }

  private static boolean isFurniture(Line line) {
    return Dates.isDateline(line.words()) || Furniture.shared().kindOf(line.words()).isPresent();
  }

  private static Line join(List<Line> lines) {
    String words = String.join(" ", lines.stream().map(Line::words).toList());
    Span span = lines.getFirst().span().union(lines.getLast().span());
    return new Line(span, words, lines.getLast().gapAfter());
  }
}
