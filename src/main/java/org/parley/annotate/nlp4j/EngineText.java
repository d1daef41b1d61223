package org.parley.annotate.nlp4j;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A stretch of an article as the engine reads it best: curly quotes straight, every blank a space,
 * ligatures and composed accents spelled out, invisible characters gone. Each character remembers
 * where it comes from, in UTF-16 units of the article's text, so that words stay verbatim.
 */
final class EngineText {
  /** Combining marks begin here in Unicode, so that plain text need not look for them. */
  private static final char FIRST_ACCENT = '\u0300';

  private final StringBuilder text = new StringBuilder();
  private int[] starts;
  private int[] ends;

  private EngineText(int capacity) {
    starts = new int[capacity + 1];
    ends = new int[capacity + 1];
  }

  /** The engine's view of {@code source} from one UTF-16 offset to another. */
  static EngineText of(String source, int from, int to) {
    EngineText result = new EngineText(to - from);
    int at = from;
    while (at < to) {
      if (isPlain(source.charAt(at)) && (at + 1 == to || source.charAt(at + 1) < FIRST_ACCENT)) {
        result.append(source.charAt(at), at, at + 1);
        at++;
        continue;
      }
      int next = endOfCluster(source, at, to);
      boolean dash = source.charAt(at) == '\u2014' || isFreeStandingDash(source, at);
      result.append(dash ? "--" : plain(source.substring(at, next)), at, next);
      at = next;
    }
    return result;
  }

  int length() {
    return text.length();
  }

  char charAt(int offset) {
    return text.charAt(offset);
  }

  String substring(int from, int to) {
    return text.substring(from, to);
  }

  /** Where the character at {@code offset} begins in the article's text. */
  int start(int offset) {
    return starts[offset];
  }

  /** Where the character at {@code offset} ends in the article's text, exclusive. */
  int end(int offset) {
    return ends[offset];
  }

  private void append(String characters, int start, int end) {
    for (int i = 0; i < characters.length(); i++) {
      append(characters.charAt(i), start, end);
    }
  }

  private void append(char character, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    starts[at] = start;
    ends[at] = end;
    text.append(character);
  }

  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '`';
  }

  /** A character with the accents that combine with it. */
  private static int endOfCluster(String source, int at, int to) {
    int end = at + Character.charCount(source.codePointAt(at));
    while (end < to && Character.getType(source.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return Math.min(end, to);
  }

  /** An en dash between blanks; between words or numbers it joins them, as a hyphen does. */
  private static boolean isFreeStandingDash(String source, int at) {
    return source.charAt(at) == '\u2013'
        && at > 0
        && at + 1 < source.length()
        && Character.isWhitespace(source.charAt(at - 1))
        && Character.isWhitespace(source.charAt(at + 1));
  }

  private static String plain(String cluster) {
    char first = cluster.charAt(0);
    if (cluster.length() > 1) {
      return plainCluster(cluster);
    }
    if (isPlain(first)) {
      return cluster;
    }
    return switch (first) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '`' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> "\"";
      case '\u2010', '\u2011', '\u2013' -> "-";
      default -> plainRare(first);
    };
  }

  private static String plainRare(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return " ";
    }
    if (Character.getType(c) == Character.FORMAT || isVariationSelector(c)) {
      return "";
    }
    if (Character.isSurrogate(c)) {
      return "\uFFFD";
    }
    boolean ligatureOrFullWidth =
        (c >= '\uFB00' && c <= '\uFB06') || (c >= '\uFF01' && c <= '\uFF5E');
    return ligatureOrFullWidth
        ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
        : String.valueOf(c);
  }

  /** The engine would cut a surrogate pair in two, so it never sees one. */
  private static String plainCluster(String cluster) {
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
    if (composed.length() == 1) {
      return plain(composed);
    }
    int first = composed.codePointAt(0);
    if (!Character.isSupplementaryCodePoint(first)) {
      return plain(composed.substring(0, 1));
    }
    String compatible = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFKC);
    if (compatible.length() == 1) {
      return compatible;
    }
    return Character.isLetter(first) ? "x" : "\u263A";
  }

  private static boolean isVariationSelector(char c) {
    return c >= '\uFE00' && c <= '\uFE0F';
  }
}
