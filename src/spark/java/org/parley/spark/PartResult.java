package org.parley.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What became of a part.
 *
 * @param fingerprint of what it was made from
 * @param kept whether an earlier run made it
 * @param problems of this run
 */
record PartResult(String fingerprint, boolean kept, Counts counts, List<ProblemForm> problems)
    implements Serializable {
  /**
   * How much there is in it; what each is, {@link org.parley.pipeline.CorpusSummary} says.
   *
   * @param statements quads
   */
  record Counts(
      long read, long written, long duplicates, long skipped, long failed, long statements)
      implements Serializable {
    Counts plus(Counts other) {
      return new Counts(
          read + other.read,
          written + other.written,
          duplicates + other.duplicates,
          skipped + other.skipped,
          failed + other.failed,
          statements + other.statements);
    }

    private String line() {
      return LongStream.of(read, written, duplicates, skipped, failed, statements)
          .mapToObj(String::valueOf)
          .collect(Collectors.joining(" "));
    }
  }

  private static final int NUMBERS = 6;

  /** For {@link #parse}. */
  String text() {
    return fingerprint + "\n" + counts.line() + "\n";
  }

  /** What {@link #text} said; empty where something else wrote it. */
  static Optional<PartResult> parse(String text) {
    List<String> lines = text.lines().toList();
    if (lines.size() != 2 || !lines.get(1).matches("\\d{1,18}( \\d{1,18}){5}")) {
      return Optional.empty();
    }
    long[] n = Arrays.stream(lines.get(1).split(" ", NUMBERS)).mapToLong(Long::parseLong).toArray();
    Counts counts = new Counts(n[0], n[1], n[2], n[3], n[4], n[5]);
    return Optional.of(new PartResult(lines.getFirst(), true, counts, List.of()));
  }
}
