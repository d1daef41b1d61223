package org.parley.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extract.Extractor;
import org.parley.graph.Gazetteer;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.OwnRows;
import org.parley.text.AnnotatedText;

/**
 * Whether articles are understood more slowly with 100,000 rows of a user's own: extraction and
 * resolution of the sample articles, by turns without and with them, in processor time of the
 * thread, which other work on the machine disturbs little. No part of the build:
 *
 * <pre>mvn -Dquick test -Dtest=GazetteerSpeedBenchmark</pre>
 */
class GazetteerSpeedBenchmark {
  private static final int ROWS = 100_000;
  private static final int ROUNDS = 24;
  private static final int WARMING = 5;

  @TempDir Path folder;

  @Test
  void understandsAsFastWithOwnRows() throws IOException {
    List<AnnotatedText> texts = texts();
    Gazetteer builtIn = GazetteerFiles.load();
    Gazetteer extended =
        GazetteerFiles.load(
            List.of(Files.writeString(folder.resolve("own.tsv"), OwnRows.people(ROWS))));

    double[] without = new double[ROUNDS];
    double[] with = new double[ROUNDS];
    for (int round = -WARMING; round < ROUNDS; round++) {
      boolean ownFirst = round % 2 == 0;
      double first = milliseconds(ownFirst ? extended : builtIn, texts);
      double second = milliseconds(ownFirst ? builtIn : extended, texts);
      if (round >= 0) {
        without[round] = ownFirst ? second : first;
        with[round] = ownFirst ? first : second;
      }
    }
    double[] ratios = new double[ROUNDS];
    Arrays.setAll(ratios, i -> with[i] / without[i]);
    Arrays.sort(without);
    Arrays.sort(with);
    Arrays.sort(ratios);
    int middle = ROUNDS / 2;
    System.out.printf(
        "%d articles: %.0f ms without, %.0f ms with %d rows; ratio by rounds: median %.3f, quartiles %.3f and %.3f%n",
        texts.size(),
        without[middle],
        with[middle],
        ROWS,
        ratios[middle],
        ratios[ROUNDS / 4],
        ratios[ROUNDS * 3 / 4]);
  }

  private static double milliseconds(Gazetteer gazetteer, List<AnnotatedText> texts) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Extractor extractor = new Extractor(new GazetteerNames(gazetteer));
    Resolver resolver = new Resolver(gazetteer);
    texts.forEach(text -> resolver.resolve(extractor.extract(text)));
    return (threads.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static List<AnnotatedText> texts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(GazetteerSpeedBenchmark::text)
          .toList();
    }
  }

  private static AnnotatedText text(Path file) {
    try {
      return Understood.annotated(
          Understood.article(
              file.getFileName().toString(),
              Files.readString(file),
              Optional.of(LocalDate.of(2024, 5, 15))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
