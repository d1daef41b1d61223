package org.parley.export.plain;

/** News text comes from anybody: what could break a file or mislead a reader's eye goes. */
public final class PlainText {
  private PlainText() {}

  /**
   * One line without control characters, marks that turn the direction of text, and halves of
   * surrogate pairs: every character is one that XML 1.0 allows.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    boolean blank = false;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        blank = plain.length() > 0;
      } else if (isPlain(character)) {
        if (blank) {
          plain.append(' ');
          blank = false;
        }
        plain.appendCodePoint(character);
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      // Joiners shape letters of some scripts and pictures; the other marks are not seen.
      case Character.FORMAT -> character == 0x200C || character == 0x200D || character > 0xFFFF;
      default -> true;
    };
  }
}
