package org.parley.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.annotate.nlp4j.SharedAnnotator;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.claim.ArticleClaims;
import org.parley.extract.Extractor;
import org.parley.graph.Grounded;
import org.parley.graph.ResolvedArticle;
import org.parley.rdf.ArticleWriter;
import org.parley.rdf.Iris;
import org.parley.resolve.Resolver;
import org.parley.resolve.gazetteer.GazetteerFiles;
import org.parley.resolve.gazetteer.TsvGazetteer;
import org.parley.text.AnnotatedText;
import org.parley.weigh.Weigher;

/**
 * What articles of 10 KB to 1 MB cost, stage by stage: varied prose, and shapes that nobody would
 * print. No part of the build, since it measures time:
 *
 * <pre>mvn -Dquick test -Dtest=LongArticleBenchmark [-Dparley.texts=FOLDER]</pre>
 *
 * With a folder, its files are measured instead.
 */
class LongArticleBenchmark {
  private static final TsvGazetteer GAZETTEER = GazetteerFiles.load();

  private final Extractor extractor = new Extractor(new GazetteerNames(GAZETTEER));
  private final Resolver resolver = new Resolver(GAZETTEER);
  private final Weigher weigher = new Weigher();
  private final ArticleWriter writer = new ArticleWriter(new Iris("https://example.org/"), true);

  @Test
  void measures() throws IOException {
    Map<String, String> texts = texts();
    warmUp();
    System.out.printf(
        "%-28s %8s %9s %9s %9s %9s %9s %9s%n",
        "text", "KB", "annotate", "extract", "resolve", "weigh", "write", "clock s");
    texts.forEach(this::measure);
  }

  private void warmUp() {
    String text = LongTexts.prose(40_000, new Random(3));
    for (int i = 0; i < 3; i++) {
      seconds(text);
    }
  }

  private void measure(String name, String text) {
    double[] seconds = seconds(text);
    System.out.printf("%-28s %8d", name, text.length() / 1_000);
    for (double stage : seconds) {
      System.out.printf(" %9.2f", stage);
    }
    System.out.println();
  }

  /**
   * Processor time of each stage, garbage collection included, and the time of all by the clock.
   */
  private double[] seconds(String text) {
    long start = System.nanoTime();
    List<Long> moments = new ArrayList<>(List.of(processorTime()));
    AnnotatedText annotated = SharedAnnotator.get().annotate(article(text));
    moments.add(processorTime());
    ArticleClaims claims = extractor.extract(annotated);
    moments.add(processorTime());
    Grounded grounded = resolver.grounded(claims);
    moments.add(processorTime());
    ResolvedArticle weighed = weigher.weighed(grounded);
    moments.add(processorTime());
    writer.write(weighed);
    moments.add(processorTime());
    double[] seconds = new double[moments.size()];
    for (int i = 0; i + 1 < moments.size(); i++) {
      seconds[i] = (moments.get(i + 1) - moments.get(i)) / 1e9;
    }
    seconds[moments.size() - 1] = (System.nanoTime() - start) / 1e9;
    return seconds;
  }

  private static long processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** Empty lines part the paragraphs, as in a text file. */
  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    int start = 0;
    for (String paragraph : text.split("(?<=\n\n)")) {
      at += paragraph.codePointCount(0, paragraph.length());
      if (!paragraph.isBlank()) {
        blocks.add(new Block(new Span(start, at), Block.Kind.PARAGRAPH));
      }
      start = at;
    }
    return SharedAnnotator.article(text, blocks);
  }

  private static Map<String, String> texts() throws IOException {
    String folder = System.getProperty("parley.texts");
    if (folder == null) {
      return LongTexts.all();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file :
          files.sorted((a, b) -> Long.compare(a.toFile().length(), b.toFile().length())).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
