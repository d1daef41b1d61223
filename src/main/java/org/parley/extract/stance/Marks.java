package org.parley.extract.stance;

/** Quotation marks in the words of a target: none that is opened and not closed, or the reverse. */
final class Marks {
  private Marks() {}

  static String paired(String label) {
    return straight(curly(label)).strip();
  }

  private static String curly(String label) {
    StringBuilder words = new StringBuilder(label);
    int open = -1;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '“') {
        open = open < 0 ? i : open;
      } else if (words.charAt(i) == '”') {
        if (open < 0) {
          words.deleteCharAt(i--);
        }
        open = -1;
      }
    }
    if (open >= 0) {
      words.deleteCharAt(open);
    }
    int single = words.indexOf("‘");
    if (single >= 0 && words.indexOf("’", single) < 0) {
      words.deleteCharAt(single);
    }
    return words.toString();
  }

  private static String straight(String label) {
    int last = label.lastIndexOf('"');
    boolean odd = label.chars().filter(c -> c == '"').count() % 2 == 1;
    return odd ? label.substring(0, last) + label.substring(last + 1) : label;
  }
}
