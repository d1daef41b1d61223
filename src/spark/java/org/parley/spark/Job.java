package org.parley.spark;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.pipeline.Bounds;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.Reader;
import org.parley.pipeline.Worker;
import org.parley.read.Columns;
import org.parley.review.Decisions;

/**
 * What every machine of a run is told.
 *
 * @param program which program began the run; parts that another one made are made anew
 * @param output the folder of the parts
 * @param parts how many parts of articles there are
 * @param least the confidence from which on claims are kept, where somebody says
 * @param bounds what is too much of an article
 * @param columns what fields of the inputs mean, by plain name
 */
record Job(
    String program,
    String output,
    int parts,
    String base,
    boolean keepText,
    List<String> gazetteers,
    @Nullable Double least,
    Bounds bounds,
    HashMap<String, String> columns)
    implements Serializable {
  /** What follows from all articles is written by at most so many at once. */
  private static final int MOST_SHARES = 64;

  static Job of(BuildOptions options, Path output, int parts) {
    return new Job(
        Worker.program(),
        output.toAbsolutePath().toString(),
        parts,
        options.base(),
        options.keepText(),
        options.gazetteers().stream().map(file -> file.toAbsolutePath().toString()).toList(),
        options.least().orElse(null),
        options.bounds(),
        new HashMap<>(options.columns().byName()));
  }

  PartFiles files() {
    return new PartFiles(Path.of(output));
  }

  /** How many parts there are of what follows from all articles. */
  int shares() {
    return Math.min(parts, MOST_SHARES);
  }

  /** What a part's content depends on besides its articles. */
  String stamp() {
    return String.join(
        "\n",
        program,
        base,
        String.valueOf(keepText),
        String.join("\t", gazetteers),
        String.valueOf(least),
        String.valueOf(bounds));
  }

  BuildOptions options() {
    return new BuildOptions(
        List.of(),
        InputStream.nullInputStream(),
        base,
        keepText,
        1,
        gazetteers.stream().map(Path::of).toList(),
        true,
        new Reader.Rules(),
        Decisions.none(),
        Optional.ofNullable(least),
        bounds,
        false,
        new Columns(columns));
  }
}
