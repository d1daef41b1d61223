package org.parley.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.read.Columns;
import org.parley.review.Decisions;

/**
 * What to build from, and how.
 *
 * @param inputs files, folders, or {@code -} for {@code stdin}
 * @param base the IRI that instances live under, ending in {@code /} or {@code #}
 * @param keepText whether the graph carries the articles' texts ({@code schema:articleBody})
 * @param threads worker threads, at least one
 * @param gazetteers the user's own, merged over the built-in one
 * @param force whether unchanged articles are extracted again
 * @param reader who reads them
 * @param decisions of people, on what is read
 * @param least the confidence from which on claims are kept; where nobody says, the usual one for
 *     what the rules read, and any for what others claim
 * @param bounds what is too large, and what takes too long
 * @param prune whether the inputs are all: what the store has beside them goes
 * @param columns what fields of the inputs mean, where their names do not tell
 */
public record BuildOptions(
    List<String> inputs,
    InputStream stdin,
    String base,
    boolean keepText,
    int threads,
    List<Path> gazetteers,
    boolean force,
    Reader reader,
    Decisions decisions,
    Optional<Double> least,
    Bounds bounds,
    boolean prune,
    Columns columns) {
  /** Where instances live unless told otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/parley/kg/";

  /**
   * To be read by the rules, within the usual bounds, without taking anything out; nobody has
   * decided anything, or says how sure claims have to be.
   */
  public BuildOptions(
      List<String> inputs,
      InputStream stdin,
      String base,
      boolean keepText,
      int threads,
      List<Path> gazetteers,
      boolean force) {
    this(
        inputs,
        stdin,
        base,
        keepText,
        threads,
        gazetteers,
        force,
        new Reader.Rules(),
        Decisions.none(),
        Optional.empty(),
        Bounds.usual(),
        false,
        Columns.usual());
  }

  public BuildOptions {
    inputs = List.copyOf(inputs);
    gazetteers = List.copyOf(gazetteers);
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + ", but at least 1 is needed");
    }
  }
}
