package org.parley.rdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.rdf.vocab.OwlTime;

/** Reads back what {@link TimeWriter} wrote of intervals. */
final class TimeReader {
  private TimeReader() {}

  /**
   * The day, month or year at an end of the interval.
   *
   * @param which {@link OwlTime#hasBeginning} or {@link OwlTime#hasEnd}
   */
  static Optional<String> end(Described graph, Node interval, Node which) {
    return graph
        .object(interval, which)
        .flatMap(
            instant ->
                Stream.of(OwlTime.inXSDDate, OwlTime.inXSDgYearMonth, OwlTime.inXSDgYear)
                    .flatMap(property -> graph.text(instant, property).stream())
                    .findFirst());
  }
}
