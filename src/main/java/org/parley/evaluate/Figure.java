package org.parley.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A line of the result, under the name that users of the gold data know it by. */
public sealed interface Figure {
  String name();

  /** The numbers that two readings are compared by, each with a name of its own. */
  Map<String, OptionalDouble> measures();

  /**
   * Precision, recall and their harmonic mean.
   *
   * @param found of the gold items
   * @param predicted all that was claimed
   * @param gold all that there was to find
   */
  record Prf(String name, int found, int predicted, int gold) implements Figure {
    public double precision() {
      return predicted == 0 ? 0 : (double) found / predicted;
    }

    public double recall() {
      return gold == 0 ? 0 : (double) found / gold;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public Map<String, OptionalDouble> measures() {
      return Map.of(name, OptionalDouble.of(f1()));
    }
  }

  /**
   * A share or mean, from 0 to 1.
   *
   * @param value absent where there is nothing to take a share of
   * @param of how many it is a share of, or a mean over
   */
  record Rate(String name, OptionalDouble value, int of) implements Figure {
    static Rate share(String name, int part, int whole) {
      return new Rate(
          name,
          whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole),
          whole);
    }

    @Override
    public Map<String, OptionalDouble> measures() {
      return Map.of(name, value);
    }
  }

  /** Rates of one kind. */
  record Group(String name, List<Rate> rates) implements Figure {
    public Group {
      rates = List.copyOf(rates);
    }

    @Override
    public Map<String, OptionalDouble> measures() {
      Map<String, OptionalDouble> measures = new LinkedHashMap<>();
      rates.forEach(rate -> measures.put(name + ": " + rate.name(), rate.value()));
      return measures;
    }
  }

  /** The measures of all, in their order. */
  static Map<String, OptionalDouble> measures(List<Figure> figures) {
    Map<String, OptionalDouble> measures = new LinkedHashMap<>();
    figures.forEach(figure -> measures.putAll(figure.measures()));
    return measures;
  }
}
