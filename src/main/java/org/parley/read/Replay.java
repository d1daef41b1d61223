package org.parley.read;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader that remembers what it gave since a place, so that one can go on reading from there. */
final class Replay extends Reader {
  /**
   * Where to go on.
   *
   * @param offset characters from the beginning
   * @param lines line ends since the place that was asked from
   */
  record Place(long offset, long lines) {}

  private static final Pattern NEXT_OBJECT = Pattern.compile("\\}\\s*,\\s*(?=\\{\\s*\")");
  private static final int STEP = 1 << 13;

  private final Reader in;
  private final StringBuilder kept = new StringBuilder();

  /** How far into the input {@link #kept} begins, and how far into it reading has come. */
  private long keptFrom;

  private int position;
  private String first = "";

  Replay(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (!first.isEmpty()) {
      target[offset] = first.charAt(0);
      first = first.substring(1);
      return 1;
    }
    if (position == kept.length() && !more()) {
      return -1;
    }
    int n = Math.min(length, kept.length() - position);
    kept.getChars(position, position + n, target, offset);
    position += n;
    return n;
  }

  private boolean more() throws IOException {
    char[] buffer = new char[STEP];
    int n = in.read(buffer);
    if (n > 0) {
      kept.append(buffer, 0, n);
    }
    return n > 0;
  }

  /** What stands before this place is not wanted again. */
  void forgetBefore(long offset) {
    int known = (int) Math.max(0, Math.min(position, offset - keptFrom));
    kept.delete(0, known);
    keptFrom += known;
    position -= known;
  }

  /**
   * The place behind {@code broken} at which the next object of a list begins: where brackets are
   * balanced again, or else wherever one object ends and another begins.
   *
   * @param from where the broken one begins
   */
  Optional<Place> nextObject(long from, long broken) throws IOException {
    int start = (int) (from - keptFrom);
    int end = balanced(start, (int) (broken - keptFrom));
    Matcher next = NEXT_OBJECT.matcher(kept);
    if (end >= 0 && next.region(end, kept.length()).lookingAt()) {
      return Optional.of(place(start, next.end()));
    }
    int search = (int) Math.max(0, broken - keptFrom - 1);
    while (true) {
      next = NEXT_OBJECT.matcher(kept);
      if (next.find(Math.min(search, kept.length()))) {
        return Optional.of(place(start, next.end()));
      }
      search = Math.max(search, kept.length() - STEP / 8);
      if (!more()) {
        return Optional.empty();
      }
    }
  }

  private Place place(int start, int end) {
    long lines = kept.substring(start, end).chars().filter(c -> c == '\n').count();
    return new Place(keptFrom + end, lines);
  }

  /**
   * Where the object that begins at {@code start} ends, no earlier than {@code least}; -1 if it
   * does not. A string ends at the end of its line at the latest.
   */
  private int balanced(int start, int least) throws IOException {
    int depth = 0;
    boolean string = false;
    for (int i = start; i < kept.length() || more(); i++) {
      char c = kept.charAt(i);
      if (string) {
        i += c == '\\' ? 1 : 0;
        string = c != '"' && c != '\n';
      } else if (c == '"') {
        string = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth <= 0) {
          if (kept.length() - i < STEP / 8) {
            more();
          }
          return i + 1 >= least ? i : -1;
        }
      }
    }
    return -1;
  }

  /** Goes on at a place, as if {@code before} stood there first. */
  Reader from(Place place, String before) {
    position = (int) (place.offset() - keptFrom);
    first = before;
    return this;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
