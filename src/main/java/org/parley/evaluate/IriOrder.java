package org.parley.evaluate;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * IRIs by their text, numbers in them by value: {@code stance-2} before {@code stance-10}. That is
 * the order in which an article's claims were made. Where two claims fit a gold item equally well,
 * the first is taken, so the order is part of the measure; a store by itself keeps none.
 */
final class IriOrder {
  private static final Pattern PART = Pattern.compile("\\d+|\\D+");

  static final Comparator<String> BY_IRI = IriOrder::compare;

  private IriOrder() {}

  private static int compare(String one, String other) {
    List<String> left = parts(one);
    List<String> right = parts(other);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = comparePart(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    int length = Integer.compare(left.size(), right.size());
    return length != 0 ? length : one.compareTo(other);
  }

  private static int comparePart(String left, String right) {
    return isNumber(left) && isNumber(right)
        ? new BigInteger(left).compareTo(new BigInteger(right))
        : left.compareTo(right);
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }

  private static List<String> parts(String iri) {
    return PART.matcher(iri).results().map(MatchResult::group).toList();
  }
}
