package org.parley.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.graph.DatedReport;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.DigestReader;
import org.parley.rdf.DigestWriter;

/**
 * Parts of digests on their way to another machine.
 *
 * @param reports the numbers of the reports in them, in their order
 */
record Portion(byte[] digests, long[] reports) implements Serializable {
  static Portion of(Collection<ArticleDigest> digests, Numbers numbers) {
    long[] reports =
        digests.stream()
            .flatMap(digest -> digest.reports().stream())
            .mapToLong(numbers::of)
            .toArray();
    return new Portion(DigestWriter.bytes(digests), reports);
  }

  List<ArticleDigest> read() {
    return DigestReader.read(digests);
  }

  /** The reports by their numbers. */
  Map<Long, DatedReport> numbered() {
    List<DatedReport> all = new ArrayList<>();
    read().forEach(digest -> all.addAll(digest.reports()));
    Map<Long, DatedReport> numbered = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      numbered.put(reports[i], all.get(i));
    }
    return numbered;
  }
}
