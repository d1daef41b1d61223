package org.parley.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What each feature adds to the odds that a claim is right, as natural logarithms.
 *
 * @param bias the odds of a claim of which nothing is known
 * @param least the confidence from which on a claim is kept unless told otherwise
 * @param each by feature; one that is not there adds nothing
 */
public record Weights(double bias, double least, SortedMap<String, Double> each) {
  private static final String FOLDER = "data/weights/";
  private static final String HEADER = "feature\tweight";
  private static final String BIAS = "(bias)";
  private static final String LEAST = "(least)";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int DECIMALS = 3;

  public Weights {
    each = Collections.unmodifiableSortedMap(new TreeMap<>(each));
  }

  /**
   * Those of {@code data/weights/NAME.tsv}.
   *
   * @throws IllegalStateException if the table is broken, as a fault of the program
   */
  static Weights read(String name) {
    String file = FOLDER + name + ".tsv";
    try (InputStream in = Weights.class.getResourceAsStream("/" + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the jar");
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  static Weights parse(String file, String text) {
    SortedMap<String, Double> each = new TreeMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#") || line.equals(HEADER)) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || !NUMBER.matcher(cells[1]).matches()) {
        throw new IllegalStateException(
            "%s, line %d: a feature and its weight are needed".formatted(file, number));
      }
      if (each.put(cells[0], Double.parseDouble(cells[1])) != null) {
        throw new IllegalStateException("%s, line %d: given twice".formatted(file, number));
      }
    }
    Double bias = each.remove(BIAS);
    Double least = each.remove(LEAST);
    if (bias == null || least == null) {
      throw new IllegalStateException("%s has no %s or %s".formatted(file, BIAS, LEAST));
    }
    return new Weights(bias, least, each);
  }

  /** The table's text: sorted, rounded, without what rounds to nothing. */
  public String text(String comment) {
    StringBuilder text = new StringBuilder();
    comment.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    text.append(HEADER).append('\n');
    line(text, BIAS, bias);
    line(text, LEAST, least);
    each.forEach(
        (feature, weight) -> {
          if (rounded(weight).signum() != 0) {
            line(text, feature, weight);
          }
        });
    return text.toString();
  }

  private static void line(StringBuilder text, String feature, double weight) {
    text.append(feature).append('\t').append(rounded(weight).toPlainString()).append('\n');
  }

  private static BigDecimal rounded(double weight) {
    return BigDecimal.valueOf(weight).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** How likely a claim is right of which this is known, from 0 to 1. */
  double probability(Set<String> features) {
    double odds = bias;
    for (String feature : features) {
      odds += each.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /** The same as it is written in graphs: two decimals, and never quite sure. */
  double confidence(Set<String> features) {
    double hundredths = Math.rint(100 * probability(features));
    return Math.max(1, Math.min(99, hundredths)) / 100;
  }
}
