package org.parley.spark;

import java.io.IOException;
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

  /** The files that what the user named comes to; those of Parquet come last. */
  static List<Input> inputs(List<String> names) throws IOException {
    List<Input> inputs = new ArrayList<>();
    List<String> others = names.stream().filter(name -> !ParquetLines.isNamed(name)).toList();
    for (Outcome<Path> file : ArticleReader.files(others)) {
      inputs.add(input(inputs.size(), file));
    }
    for (String name : names) {
      if (ParquetLines.isNamed(name)) {
        for (Outcome<Path> file : ParquetLines.files(Path.of(name))) {
          inputs.add(input(inputs.size(), file));
        }
      }
    }
    return inputs;
  }

  private static Input input(int number, Outcome<Path> file) {
    return switch (file) {
      case Outcome.Ok<Path> ok ->
          new Input(number, ok.value().toString(), ok.value().toAbsolutePath().toString(), null);
      case Outcome.Failed<Path> failed ->
          new Input(number, failed.problem().input(), null, ProblemForm.of(failed.problem()));
    };
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
        articles(Path.of(path), options),
        outcome -> Arrival.of(input.number(), count[0]++, named(outcome, input.name())));
  }

  private static Iterator<Outcome<Article>> articles(Path file, BuildOptions options) {
    int limit = options.bounds().characters();
    if (ParquetLines.isNamed(file.toString())) {
      return ArticleReader.lines(file, new ParquetLines(file), limit, options.columns());
    }
    InputStream none = InputStream.nullInputStream();
    return ArticleReader.read(
            List.of(file.toString()), none, limit, options.columns(), Recognition.none())
        .iterator();
  }

  private static Outcome<Article> named(Outcome<Article> outcome, String name) {
    return outcome instanceof Outcome.Failed<Article>(Problem problem)
        ? new Outcome.Failed<>(
            new Problem(problem.code(), name, problem.place(), problem.message()))
        : outcome;
  }
}
