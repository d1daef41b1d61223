package org.parley.export.fact;

/** The order of IRIs that end in numbers: {@code …/stance-9} before {@code …/stance-10}. */
final class NaturalOrder {
  private NaturalOrder() {}

  static int compare(String left, String right) {
    int leftEnd = stem(left);
    int rightEnd = stem(right);
    int stems = left.substring(0, leftEnd).compareTo(right.substring(0, rightEnd));
    if (stems != 0 || leftEnd == left.length() || rightEnd == right.length()) {
      return left.compareTo(right);
    }
    int lengths = Integer.compare(left.length(), right.length());
    return lengths != 0 ? lengths : left.compareTo(right);
  }

  /** Where the number at the end begins. */
  private static int stem(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9') {
      end--;
    }
    return end;
  }
}
