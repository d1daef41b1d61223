package org.parley.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Rates of one kind. */
public record RateGroup(String name, List<Rate> rates) implements Figure {
  public RateGroup {
    rates = List.copyOf(rates);
  }

  @Override
  public Map<String, OptionalDouble> measures() {
    Map<String, OptionalDouble> measures = new LinkedHashMap<>();
    rates.forEach(rate -> measures.put(name + ": " + rate.name(), rate.value()));
    return measures;
  }
}
