package org.parley.read.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** RTF, by its specification 1.9.1: control words, groups, bytes of a code page, Unicode. */
public final class RichText {
  /** Groups that hold no text of the document. */
  private static final Set<String> BESIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "object",
          "fldinst",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "nonshppict",
          "bkmkstart",
          "bkmkend",
          "filetbl",
          "revtbl");

  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", " "),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "),
          Map.entry("cell", "\n"));

  private static final int DEEPEST = 1000;

  /** What holds within a group. */
  private record State(boolean beside, int skipAfterUnicode) {}

  private final String rtf;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State(false, 1);
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int toSkip;

  private RichText(String rtf) {
    this.rtf = rtf;
  }

  /** The paragraphs of a file. */
  public static Paper read(InputStream in, long limit) throws IOException {
    byte[] all = WholeInput.read(in, limit);
    RichText reading = new RichText(new String(all, StandardCharsets.ISO_8859_1));
    reading.readAll();
    return new Paper(Map.of(), reading.paragraphs);
  }

  private void readAll() throws DocumentException {
    while (at < rtf.length()) {
      char c = rtf.charAt(at++);
      switch (c) {
        case '{' -> {
          if (outer.size() > DEEPEST) {
            throw new DocumentException("nests more than %,d groups".formatted(DEEPEST), false);
          }
          outer.push(state);
        }
        case '}' -> {
          flush();
          if (!outer.isEmpty()) {
            state = outer.pop();
          }
        }
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> put(c);
      }
    }
    endParagraph();
  }

  private void control() {
    if (at >= rtf.length()) {
      return;
    }
    char c = rtf.charAt(at);
    if (!isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int from = at;
    while (at < rtf.length() && isLetter(rtf.charAt(at))) {
      at++;
    }
    String word = rtf.substring(from, at);
    int number = at;
    if (at < rtf.length() && rtf.charAt(at) == '-') {
      at++;
    }
    while (at < rtf.length() && at - number < 10 && Character.isDigit(rtf.charAt(at))) {
      at++;
    }
    String digits = rtf.substring(number, at);
    if (at < rtf.length() && rtf.charAt(at) == ' ') {
      at++;
    }
    word(word, digits.isEmpty() || digits.equals("-") ? 1 : (int) Long.parseLong(digits));
  }

  private void symbol(char c) {
    switch (c) {
      case '\'' -> {
        int end = Math.min(at + 2, rtf.length());
        String hex = rtf.substring(at, end);
        at = end;
        if (hex.matches("[0-9a-fA-F]{2}")) {
          put((char) Integer.parseInt(hex, 16));
        }
      }
      case '*' -> state = new State(true, state.skipAfterUnicode());
      case '~' -> put(' ');
      case '_' -> put('-');
      case '\n', '\r' -> endParagraph();
      case '\\', '{', '}' -> put(c);
      default -> {}
    }
  }

  private void word(String word, int number) {
    if (BESIDE.contains(word)) {
      state = new State(true, state.skipAfterUnicode());
    } else if (CHARACTERS.containsKey(word)) {
      write(CHARACTERS.getOrDefault(word, ""));
    } else {
      switch (word) {
        case "par", "sect", "page", "row" -> endParagraph();
        case "line" -> write("\n");
        case "u" -> {
          write(String.valueOf((char) (number & 0xffff)));
          toSkip = state.skipAfterUnicode();
        }
        case "uc" -> state = new State(state.beside(), number);
        case "ansicpg" -> charset = ofCodePage(number);
        case "mac" -> charset = Charset.forName("x-MacRoman");
        case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
        default -> {}
      }
    }
  }

  private static Charset ofCodePage(int number) {
    for (String name : List.of("windows-" + number, "IBM" + number, "x-windows-" + number)) {
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return number == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** A byte of text; behind Unicode stands what older programs show instead. */
  private void put(char c) {
    if (toSkip > 0) {
      toSkip--;
    } else if (!state.beside()) {
      bytes.write(c);
    }
  }

  private void write(String words) {
    flush();
    if (!state.beside()) {
      open.append(words);
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      open.append(bytes.toString(charset));
      bytes.reset();
    }
    toSkip = 0;
  }

  private void endParagraph() {
    flush();
    if (!state.beside()) {
      paragraphs.add(open.toString().strip());
      open.setLength(0);
    }
  }
}
