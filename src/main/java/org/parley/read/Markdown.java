package org.parley.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Markdown, with or without YAML front matter, → plain text, one paragraph a line. Marks go, the
 * words of links stay, images, code blocks, tables' rules and comments are left out.
 */
final class Markdown {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\n(.*?\\n)??(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
  private static final Pattern QUOTE = Pattern.compile("(?:\\s*+>)++");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```+|~~~+).*");
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)(?:\\s+#+)?\\s*");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(?:=+|-{2,})\\s*");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:[-*_|:+]\\s*){3,}");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,4}[.)])\\s+(.*)");
  private static final Pattern DEFINITION = Pattern.compile("\\s{0,3}\\[[^\\[\\]]{1,200}\\]:.*");

  private static final List<Replacement> INLINE =
      List.of(
          new Replacement(
              "!\\[[^\\[\\]]{0,1000}\\](?:\\([^()]{0,2000}\\)|\\[[^\\[\\]]{0,200}\\])", ""),
          new Replacement("\\[\\^[^\\[\\]]{1,100}\\]", ""),
          new Replacement(
              "\\[([^\\[\\]]{1,1000})\\]\\([^()]{0,2000}(?:\\([^()]{0,200}\\)[^()]{0,500})?\\)",
              "$1"),
          new Replacement("\\[([^\\[\\]]{1,1000})\\]\\[[^\\[\\]]{0,200}\\]", "$1"),
          new Replacement("<(https?://[^<>\\s]{1,2000})>", "$1"),
          new Replacement("</?[A-Za-z][^<>]{0,1000}>", ""),
          new Replacement("(?<![\\\\*])\\*{1,3}(?=\\S)([^*]{1,2000})(?<=[^\\s\\\\])\\*{1,3}", "$1"),
          new Replacement(
              "(?<![\\w\\\\])_{1,3}(?=\\S)([^_]{1,2000})(?<=[^\\s\\\\])_{1,3}(?!\\w)", "$1"),
          new Replacement("~~([^~]{1,2000})~~", "$1"),
          new Replacement("`{1,3}([^`]{1,2000})`{1,3}", "$1"),
          new Replacement("\\\\([\\\\`*_{}\\[\\]()#+.!<>~|-])", "$1"));

  private record Replacement(Pattern pattern, String by) {
    Replacement(String pattern, String by) {
      this(Pattern.compile(pattern), by);
    }

    String in(String text) {
      return pattern.matcher(text).replaceAll(by);
    }
  }

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private Markdown() {}

  /**
   * The article in a file.
   *
   * @throws BadInputException if its front matter is no YAML
   */
  static ArticleDraft read(String file) throws BadInputException {
    String text = Encodings.clean(file);
    Matcher front = FRONT_MATTER.matcher(text);
    Map<String, String> fields = new HashMap<>();
    if (front.lookingAt()) {
      String yaml = front.group(1) == null ? "" : front.group(1);
      fields.putAll(FrontMatter.fields(yaml));
      text = text.substring(front.end());
    }
    Markdown markdown = new Markdown();
    boolean title = Field.HEADLINE.in(fields).isEmpty();
    markdown.takeAll(text.lines().toList(), title ? fields : new HashMap<>());
    return new ArticleDraft(fields, String.join("\n\n", markdown.paragraphs));
  }

  private void takeAll(List<String> lines, Map<String, String> title) {
    String fence = "";
    for (String line : withoutComments(lines)) {
      Matcher mark = FENCE.matcher(line);
      if (!fence.isEmpty()) {
        fence = mark.matches() && mark.group(1).startsWith(fence) ? "" : fence;
      } else if (mark.matches()) {
        close();
        fence = mark.group(1);
      } else {
        take(unquoted(line), title);
      }
    }
    close();
  }

  /** Takes a line; the first heading of all becomes the title. */
  private void take(String line, Map<String, String> title) {
    Matcher heading = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank() || DEFINITION.matcher(line).matches()) {
      close();
    } else if (UNDERLINE.matcher(line).matches() && !open.isEmpty()) {
      String words = open.toString();
      open.setLength(0);
      heading(words, title);
    } else if (RULE.matcher(line).matches()) {
      close();
    } else if (heading.matches()) {
      close();
      heading(heading.group(1), title);
    } else if (item.matches()) {
      close();
      open.append(item.group(1).strip());
    } else {
      open.append(open.isEmpty() ? "" : " ").append(line.strip());
      if (line.endsWith("  ") || line.endsWith("\\")) {
        close();
      }
    }
  }

  private void heading(String words, Map<String, String> title) {
    String plain = inline(words);
    if (paragraphs.isEmpty() && title.putIfAbsent("title", plain) == null) {
      return;
    }
    paragraphs.add(plain);
  }

  private void close() {
    String words = inline(open.toString()).strip();
    open.setLength(0);
    if (!words.isEmpty()) {
      paragraphs.add(words);
    }
  }

  private static String inline(String words) {
    String plain = words;
    for (Replacement replacement : INLINE) {
      plain = replacement.in(plain);
    }
    return Parser.unescapeEntities(plain, false);
  }

  private static String unquoted(String line) {
    Matcher quote = QUOTE.matcher(line);
    return quote.lookingAt() ? line.substring(quote.end()) : line;
  }

  private static List<String> withoutComments(List<String> lines) {
    List<String> kept = new ArrayList<>();
    boolean comment = false;
    for (String line : lines) {
      boolean starts = !comment && line.stripLeading().startsWith("<!--");
      comment |= starts;
      if (!comment) {
        kept.add(line);
      }
      comment &= !line.contains("-->");
    }
    return kept;
  }
}
