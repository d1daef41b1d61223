package org.parley.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.read.Recognition;
import org.parley.store.Store;

/** The sample articles as a build puts them into a store, with the annotator of the test run. */
public final class SampleStore {
  private SampleStore() {}

  /** Builds it in a folder that is new. */
  public static BuildSummary build(Path folder) {
    BuildOptions options =
        new BuildOptions(
            List.of("data/articles"),
            InputStream.nullInputStream(),
            BuildOptions.DEFAULT_BASE,
            true,
            Runtime.getRuntime().availableProcessors(),
            List.of(),
            false);
    Parts real = Parts.standard(options, Progress.none());
    Parts parts =
        new Parts(
            real.articles().apply(Recognition.none()),
            SharedAnnotator::get,
            real.understanding(),
            real.merger());
    try (Store store = Store.open(folder)) {
      return new Pipeline(options, parts, Progress.none()).build(store);
    }
  }
}
