package org.parley.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.shared.PrefixMapping;
import org.apache.spark.HashPartitioner;
import org.apache.spark.SparkException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.parley.export.ArticleQuads;
import org.parley.export.ExportFormat;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.CorpusException;
import org.parley.pipeline.CorpusOptions;
import org.parley.pipeline.CorpusRun;
import org.parley.pipeline.CorpusSummary;
import org.parley.pipeline.Progress;
import org.parley.rdf.Iris;
import org.parley.rdf.Schemes;
import org.parley.store.AtomicFile;
import scala.Tuple2;

/** A run on Spark: articles are read, divided into parts by their ids, worked on, put together. */
public final class SparkRun implements CorpusRun {
  /** So many inputs are read one after another, if there are many. */
  private static final int INPUTS_A_TASK = 50;

  private static final int ARTICLES_A_PART = 200;

  /** So that all processors have something to do, each task for a while. */
  private static final int PARTS_A_PROCESSOR = 2;

  @Override
  public CorpusSummary run(CorpusOptions options, Progress progress) {
    Instant started = Instant.now();
    try {
      Begun begun = Begun.at(options);
      try (JavaSparkContext spark = new JavaSparkContext(Settings.of(options))) {
        return run(options, begun, spark, started, progress);
      }
    } catch (IOException e) {
      throw new CorpusException(options.output() + ": cannot be written: " + e.getMessage(), e);
    } catch (IllegalStateException e) {
      // So Spark says that its context was stopped.
      throw new CorpusException(
          options.master()
              + ": Spark ended: "
              + e.getMessage()
              + "; look whether the cluster is there; what is finished stays",
          e);
    } catch (Exception e) {
      // Spark's own come from Scala, which declares none.
      if (e instanceof SparkException) {
        throw new CorpusException(
            "Spark gave up: " + e.getMessage() + "; what is finished stays", e);
      }
      throw e;
    }
  }

  private static CorpusSummary run(
      CorpusOptions options,
      Begun begun,
      JavaSparkContext spark,
      Instant started,
      Progress progress)
      throws IOException {
    progress.stage("reading the articles");
    JavaRDD<Arrival> arrivals = arrivals(options.build(), spark);
    boolean counted = begun.parts().isEmpty();
    if (counted) {
      arrivals.persist(StorageLevel.DISK_ONLY());
    }
    int parts = begun.parts().orElseGet(() -> parts(arrivals.count(), spark));
    Job job = Job.of(options.build(), options.output(), parts);
    begun.write(job);

    progress.stage("working on the articles");
    List<PartResult> results = write(arrivals, job, Watch.on(spark, progress));
    tell(results, progress);
    if (counted) {
      arrivals.unpersist();
    }
    writeSchemes(job);
    progress.stage("putting together what the articles have in common");
    boolean together = together(results, job, spark);
    job.files().sweep();
    return summary(results, together, started);
  }

  private static void writeSchemes(Job job) throws IOException {
    AtomicFile.write(
        job.files().schemes(),
        out -> {
          try (ArticleQuads writer =
              ArticleQuads.in(ExportFormat.NQUADS, PrefixMapping.Factory.create(), out)) {
            writer.write(Schemes.quads(new Iris(job.base())));
          }
        });
  }

  /** Everything that the inputs hold. */
  private static JavaRDD<Arrival> arrivals(BuildOptions build, JavaSparkContext spark)
      throws IOException {
    List<Corpus.Input> inputs = Corpus.inputs(build.inputs());
    int tasks =
        Math.max(
            Math.min(inputs.size(), spark.defaultParallelism()),
            Math.ceilDiv(inputs.size(), INPUTS_A_TASK));
    Job job = Job.of(build, Path.of(""), 1);
    return spark
        .parallelize(inputs, Math.max(tasks, 1))
        .flatMap(input -> Corpus.read(input, job.options()));
  }

  /** As many for each processor, so that none waits for the last. */
  private static int parts(long arrivals, JavaSparkContext spark) {
    long busy = Math.min(arrivals, (long) spark.defaultParallelism() * PARTS_A_PROCESSOR);
    long parts = Math.max(busy, Math.ceilDiv(arrivals, (long) ARTICLES_A_PART));
    long rounds = Math.ceilDiv(parts, Math.max(busy, 1));
    return Math.toIntExact(Math.max(1, rounds * busy));
  }

  private static List<PartResult> write(
      JavaRDD<Arrival> arrivals, Job job, LongAccumulator through) {
    return arrivals
        .mapToPair(arrival -> new Tuple2<>(arrival.key(), arrival))
        .partitionBy(new HashPartitioner(job.parts()))
        .values()
        .mapPartitions(all -> written(job, all, through))
        .collect();
  }

  private static Iterator<PartResult> written(
      Job job, Iterator<Arrival> arrivals, LongAccumulator through) throws IOException {
    PartResult result = PartWriter.write(job, TaskContext.getPartitionId(), arrivals);
    through.add(result.counts().read());
    return List.of(result).iterator();
  }

  private static void tell(List<PartResult> results, Progress progress) {
    results.forEach(
        result -> result.problems().forEach(problem -> progress.problem(problem.problem())));
  }

  /** Whether there was anything to be put together anew. */
  private static boolean together(List<PartResult> results, Job job, JavaSparkContext spark)
      throws IOException {
    Path done = job.files().resolvedDone();
    String made =
        Hex.of(results.stream().map(PartResult::fingerprint).collect(Collectors.joining("\n")));
    if (Files.exists(done) && Files.readString(done).equals(made)) {
      return false;
    }
    Files.deleteIfExists(done);
    new Together(job).write(spark);
    AtomicFile.write(done, out -> out.write(made.getBytes(StandardCharsets.UTF_8)));
    return true;
  }

  private static CorpusSummary summary(
      List<PartResult> results, boolean together, Instant started) {
    PartResult.Counts all =
        results.stream()
            .map(PartResult::counts)
            .reduce(new PartResult.Counts(0, 0, 0, 0, 0, 0), PartResult.Counts::plus);
    return new CorpusSummary(
        all.read(),
        all.written(),
        all.duplicates(),
        all.skipped(),
        all.failed(),
        results.size(),
        (int) results.stream().filter(PartResult::kept).count(),
        all.statements(),
        together,
        Duration.between(started, Instant.now()));
  }
}
