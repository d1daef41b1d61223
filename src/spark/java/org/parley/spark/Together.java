package org.parley.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.parley.export.ArticleQuads;
import org.parley.export.ExportFormat;
import org.parley.graph.DatedReport;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.DigestReader;
import org.parley.rdf.DigestShares;
import org.parley.rdf.Iris;
import org.parley.rdf.ResolvedGraph;
import org.parley.resolve.event.EventBlocks;
import org.parley.resolve.event.EventMerger;
import scala.Tuple2;

/**
 * Puts together what follows from all articles, from the digests of the parts, in three steps:
 *
 * <ol>
 *   <li>Reports that share a feature meet on one machine, which finds those that can be of one
 *       event. Pairs of their numbers are collected on the driver, which joins them to blocks.
 *   <li>What articles say of one actor, place or issue, and the reports of one block, meet in one
 *       share, which writes its own resolved graph. What tells copies of texts comes to the first
 *       share.
 *   <li>What several shares say alike is written once.
 * </ol>
 */
final class Together implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Job job;

  Together(Job job) {
    this.job = job;
  }

  /** Writes the shares; returns when all are there. */
  void write(JavaSparkContext spark) {
    List<Integer> numbers = IntStream.range(0, job.parts()).boxed().toList();
    JavaRDD<Integer> parts = spark.parallelize(numbers, job.parts());
    Broadcast<HashMap<Long, Long>> blocks = spark.broadcast(blocks(parts));
    JavaPairRDD<Integer, Portion> portions =
        parts.flatMapToPair(part -> portions(part, blocks.value()));
    JavaRDD<String> lines =
        portions.groupByKey(new HashPartitioner(job.shares())).flatMap(share -> lines(share._2()));
    lines
        .mapToPair(line -> new Tuple2<>(line, true))
        .repartitionAndSortWithinPartitions(new HashPartitioner(job.shares()))
        .keys()
        .foreachPartition(new ShareWriter(job));
    blocks.destroy();
  }

  /** By the number of each report that can be of an event with others the least of these. */
  private HashMap<Long, Long> blocks(JavaRDD<Integer> parts) {
    EventBlocks blocks = new EventBlocks();
    parts
        .flatMapToPair(this::reports)
        .groupByKey(new HashPartitioner(job.shares()))
        .flatMap(this::links)
        .collect()
        .forEach(link -> blocks.join(link[0], link[1]));
    return new HashMap<>(blocks.links());
  }

  private List<ArticleDigest> digests(int part) throws IOException {
    return DigestReader.read(Files.readAllBytes(job.files().digests(part)));
  }

  private Predicate<String> featuresOf(int share) {
    return feature -> Math.floorMod(feature.hashCode(), job.shares()) == share;
  }

  /** The reports of a part, for each share those that have a feature of it. */
  private Iterator<Tuple2<Integer, Portion>> reports(int part) throws IOException {
    List<ArticleDigest> digests = digests(part);
    Numbers numbers = Numbers.of(part, digests);
    List<Tuple2<Integer, Portion>> portions = new ArrayList<>();
    for (int share = 0; share < job.shares(); share++) {
      Predicate<String> own = featuresOf(share);
      List<ArticleDigest> some = new ArrayList<>();
      for (ArticleDigest digest : digests) {
        some.add(
            DigestShares.reports(
                digest, report -> EventBlocks.features(report).stream().anyMatch(own)));
      }
      add(share, some, numbers, portions);
    }
    return portions.iterator();
  }

  private Iterator<long[]> links(Tuple2<Integer, Iterable<Portion>> share) {
    EventBlocks blocks = new EventBlocks();
    Map<Long, DatedReport> reports = new HashMap<>();
    share._2().forEach(portion -> reports.putAll(portion.numbered()));
    blocks.compare(reports, featuresOf(share._1()));
    return blocks.links().entrySet().stream()
        .map(link -> new long[] {link.getKey(), link.getValue()})
        .iterator();
  }

  /** What a part adds to each share. */
  private Iterator<Tuple2<Integer, Portion>> portions(int part, Map<Long, Long> blocks)
      throws IOException {
    List<ArticleDigest> digests = digests(part);
    Numbers numbers = Numbers.of(part, digests);
    DigestShares shares = new DigestShares(job.shares());
    List<List<ArticleDigest>> divided = new ArrayList<>();
    for (ArticleDigest digest : digests) {
      divided.add(
          shares.of(
              digest,
              report -> {
                long number = numbers.of(report);
                return Long.hashCode(blocks.getOrDefault(number, number));
              }));
    }
    List<Tuple2<Integer, Portion>> portions = new ArrayList<>();
    for (int share = 0; share < job.shares(); share++) {
      int own = share;
      add(share, divided.stream().map(each -> each.get(own)).toList(), numbers, portions);
    }
    return portions.iterator();
  }

  private static void add(
      int share,
      List<ArticleDigest> digests,
      Numbers numbers,
      List<Tuple2<Integer, Portion>> portions) {
    List<ArticleDigest> some =
        digests.stream().filter(digest -> !DigestShares.isEmpty(digest)).toList();
    if (!some.isEmpty()) {
      portions.add(new Tuple2<>(share, Portion.of(some, numbers)));
    }
  }

  /** A share's resolved graph. */
  private Iterator<String> lines(Iterable<Portion> portions) {
    ResolvedGraph resolved = new ResolvedGraph(new Iris(job.base()));
    portions.forEach(portion -> portion.read().forEach(resolved::add));
    return nquads(resolved.write(EventMerger::merge)).lines().iterator();
  }

  private static String nquads(List<Quad> quads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ArticleQuads writer =
        ArticleQuads.in(ExportFormat.NQUADS, PrefixMapping.Factory.create(), bytes)) {
      writer.write(quads);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
