package org.parley.spark;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parley.graph.DatedReport;
import org.parley.rdf.ArticleDigest;

/** Numbers that tell the reports of all parts apart, in the order of the parts. */
final class Numbers {
  /** Room for so many reports in one part. */
  private static final int REPORTS_A_PART = 40;

  private final Map<DatedReport, Long> numbers = new IdentityHashMap<>();

  private Numbers() {}

  static Numbers of(int part, List<ArticleDigest> digests) {
    Numbers numbers = new Numbers();
    long next = (long) part << REPORTS_A_PART;
    for (ArticleDigest digest : digests) {
      for (DatedReport report : digest.reports()) {
        numbers.numbers.put(report, next++);
      }
    }
    return numbers;
  }

  /** The number of a report of the part, which has to be the same object. */
  long of(DatedReport report) {
    return Objects.requireNonNull(numbers.get(report), "a report of another part");
  }
}
