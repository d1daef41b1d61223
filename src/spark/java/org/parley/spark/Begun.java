package org.parley.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;
import org.parley.pipeline.CorpusException;
import org.parley.pipeline.CorpusOptions;
import org.parley.store.AtomicFile;

/**
 * What a folder was begun with, or will be.
 *
 * @param parts how many parts there are, where that is known
 */
record Begun(Optional<Integer> parts) {
  private static final String PARTS = "parts";
  private static final String BASE = "base";

  /**
   * @throws CorpusException if the folder is something else, or was begun otherwise
   */
  static Begun at(CorpusOptions options) throws IOException {
    Path folder = options.output();
    Path file = new PartFiles(folder).begun();
    OptionalInt asked = options.parts();
    if (!Files.exists(file)) {
      if (!isEmpty(folder)) {
        throw new CorpusException(
            folder + ": is no folder of an earlier run, nor empty; name another --output");
      }
      return new Begun(asked.isPresent() ? Optional.of(asked.getAsInt()) : Optional.empty());
    }
    Properties known = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      known.load(in);
    }
    String base = known.getProperty(BASE, "");
    if (!base.equals(options.build().base())) {
      throw new CorpusException(
          folder + ": was begun with --base " + base + "; give the same, or another --output");
    }
    int parts = Integer.parseInt(known.getProperty(PARTS, "0"));
    if (parts < 1 || asked.isPresent() && asked.getAsInt() != parts) {
      throw new CorpusException(
          folder
              + ": was begun with --parts "
              + parts
              + "; leave it out, or name another --output");
    }
    return new Begun(Optional.of(parts));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** For the next run. */
  void write(Job job) throws IOException {
    Files.createDirectories(job.files().folder());
    String text = PARTS + "=" + job.parts() + "\n" + BASE + "=" + job.base() + "\n";
    AtomicFile.write(
        job.files().begun(), out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
