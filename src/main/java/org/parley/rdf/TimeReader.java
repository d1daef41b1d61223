package org.parley.rdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Reads back what {@link TimeWriter} wrote of intervals. */
final class TimeReader {
  private TimeReader() {}

  /**
   * The day, month or year at an end of the interval.
   *
   * @param which {@link Terms#BEGINNING} or {@link Terms#END}
   */
  static Optional<String> end(Described graph, Node interval, Node which) {
    return graph
        .object(interval, which)
        .flatMap(
            instant ->
                Stream.of("inXSDDate", "inXSDgYearMonth", "inXSDgYear")
                    .flatMap(property -> graph.text(instant, Terms.time(property)).stream())
                    .findFirst());
  }
}
