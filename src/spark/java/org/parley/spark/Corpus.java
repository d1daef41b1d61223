package org.parley.spark;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.jspecify.annotations.Nullable;
import org.parley.article.Outcome;
import org.parley.pipeline.BuildOptions;
import org.parley.read.ArticleReader;
import org.parley.read.Recognition;

/** The inputs of a run: what is to be read by itself, and how that is done. */
final class Corpus {
  /**
   * One input.
   *
   * @param number its place among all
   * @param path the file; or there is a problem
   */
  record Input(int number, @Nullable String path, @Nullable ProblemForm problem)
      implements Serializable {}

  private Corpus() {}

  /** The files that what the user named comes to. */
  static List<Input> inputs(List<String> names) {
    List<Input> inputs = new ArrayList<>();
    for (Outcome<Path> file : ArticleReader.files(names)) {
      inputs.add(
          switch (file) {
            case Outcome.Ok<Path> ok -> new Input(inputs.size(), ok.value().toString(), null);
            case Outcome.Failed<Path> failed ->
                new Input(inputs.size(), null, ProblemForm.of(failed.problem()));
          });
    }
    return inputs;
  }

  /** What an input holds, read while it is asked for. */
  static Iterator<Arrival> read(Input input, BuildOptions options) {
    if (input.problem() != null) {
      return List.of(Arrival.of(input.number(), input.problem().problem())).iterator();
    }
    long[] count = {0};
    return Iter.map(
        ArticleReader.read(
                List.of(String.valueOf(input.path())),
                InputStream.nullInputStream(),
                options.bounds().characters(),
                options.columns(),
                Recognition.none())
            .iterator(),
        outcome -> Arrival.of(input.number(), count[0]++, outcome));
  }
}
