package org.parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
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
 * What each stage of an article costs: the same prose of 10,000 characters, and what came of it
 * before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StagesBenchmark {
  private static final int LENGTH = 10_000;
  private static final int SEED = 3;

  private final TsvGazetteer gazetteer = GazetteerFiles.load();
  private final Extractor extractor = new Extractor(new GazetteerNames(gazetteer));
  private final Resolver resolver = new Resolver(gazetteer);
  private final Weigher weigher = new Weigher();
  private final ArticleWriter writer = new ArticleWriter(new Iris("https://example.org/"), true);

  private final Article article = article(LongTexts.prose(LENGTH, new Random(SEED)));
  private final AnnotatedText annotated = SharedAnnotator.get().annotate(article);
  private final ArticleClaims claims = extractor.extract(annotated);
  private final Grounded grounded = resolver.grounded(claims);
  private final ResolvedArticle weighed = weigher.weighed(grounded);

  @Benchmark
  public Object annotate() {
    return SharedAnnotator.get().annotate(article);
  }

  @Benchmark
  public Object extract() {
    return extractor.extract(annotated);
  }

  @Benchmark
  public Object resolve() {
    return resolver.grounded(claims);
  }

  @Benchmark
  public Object weigh() {
    return weigher.weighed(grounded);
  }

  @Benchmark
  public Object write() {
    return writer.write(weighed);
  }

  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("(?<=\n\n)")) {
      int end = start + paragraph.codePointCount(0, paragraph.length());
      blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      start = end;
    }
    return SharedAnnotator.article(text, blocks);
  }
}
