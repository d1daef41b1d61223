package org.parley.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A line of the result, under the name that users of the gold data know it by. */
public sealed interface Figure permits Prf, Rate, RateGroup {
  String name();

  /** The numbers that two readings are compared by, each with a name of its own. */
  Map<String, OptionalDouble> measures();

  /** The measures of all, in their order. */
  static Map<String, OptionalDouble> measures(List<Figure> figures) {
    Map<String, OptionalDouble> measures = new LinkedHashMap<>();
    figures.forEach(figure -> measures.putAll(figure.measures()));
    return measures;
  }
}
