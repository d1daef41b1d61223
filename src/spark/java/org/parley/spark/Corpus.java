package org.parley.spark;

import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.pipeline.BuildOptions;
import org.parley.read.ArticleReader;
import org.parley.read.Recognition;

/** The inputs of a run: what is to be read by itself, and how that is done. */
final class Corpus {
  /**
   * One input.
   *
   * @param number its place among all
   * @param name as the user named it; what is not absolute is so on the driver only
   * @param path where it is, or there is a problem
   */
  record Input(int number, String name, @Nullable String path, @Nullable ProblemForm problem)
      implements Serializable {}

  private Corpus() {}

  /** The files that what the user named comes to. */
  static List<Input> inputs(List<String> names) {
    List<Input> inputs = new ArrayList<>();
    for (Outcome<Path> file : ArticleReader.files(names)) {
      inputs.add(
          switch (file) {
            case Outcome.Ok<Path> ok -> input(inputs.size(), ok.value());
            case Outcome.Failed<Path> failed ->
                new Input(
                    inputs.size(),
                    failed.problem().input(),
                    null,
                    ProblemForm.of(failed.problem()));
          });
    }
    return inputs;
  }

  private static Input input(int number, Path file) {
    return new Input(number, file.toString(), file.toAbsolutePath().toString(), null);
  }

  /** What an input holds, read while it is asked for. */
  static Iterator<Arrival> read(Input input, BuildOptions options) {
    String path = input.path();
    if (path == null) {
      return input.problem() == null
          ? Iter.nullIterator()
          : List.of(Arrival.of(input.number(), input.problem().problem())).iterator();
    }
    long[] count = {0};
    return Iter.map(
        ArticleReader.read(
                List.of(path),
                InputStream.nullInputStream(),
                options.bounds().characters(),
                options.columns(),
                Recognition.none())
            .iterator(),
        outcome -> Arrival.of(input.number(), count[0]++, named(outcome, input.name())));
  }

  private static Outcome<Article> named(Outcome<Article> outcome, String name) {
    return outcome instanceof Outcome.Failed<Article>(Problem problem)
        ? new Outcome.Failed<>(
            new Problem(problem.code(), name, problem.place(), problem.message()))
        : outcome;
  }
}
