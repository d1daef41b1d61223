package org.parley.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.shared.PrefixMapping;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.export.ArticleQuads;
import org.parley.export.ExportFormat;
import org.parley.pipeline.Worked;
import org.parley.pipeline.Worker;
import org.parley.rdf.ArticleDigest;
import org.parley.rdf.DigestWriter;
import org.parley.store.AtomicFile;

/** Writes a part of the articles' graphs, unless an earlier run has. For one thread. */
final class PartWriter {
  private final Job job;
  private final int part;
  private final PartFiles files;
  private final List<ArticleDigest> digests = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long written;
  private long broken;
  private long statements;

  private PartWriter(Job job, int part) {
    this.job = job;
    this.part = part;
    this.files = job.files();
  }

  /** Each file appears whole or not at all, and last of all that the part is done. */
  static PartResult write(Job job, int part, Iterator<Arrival> arrivals) throws IOException {
    PartIntake intake = PartIntake.of(arrivals);
    String fingerprint = intake.fingerprint(job);
    Optional<PartResult> known =
        done(job, part).filter(result -> result.fingerprint().equals(fingerprint));
    return known.isPresent() ? known.get() : new PartWriter(job, part).write(intake, fingerprint);
  }

  /** What an earlier run said of the part. */
  private static Optional<PartResult> done(Job job, int part) throws IOException {
    Path file = job.files().done(part);
    return Files.exists(file) ? PartResult.parse(Files.readString(file)) : Optional.empty();
  }

  private PartResult write(PartIntake intake, String fingerprint) throws IOException {
    // From here on the part is not whole.
    Files.deleteIfExists(files.done(part));
    problems.addAll(intake.problems());
    AtomicFile.write(files.articles(part), out -> writeGraphs(intake.articles(), out));
    write(files.digests(part), DigestWriter.bytes(digests));
    write(
        files.problems(part),
        problems.stream().map(PartWriter::line).collect(Collectors.joining()));
    PartResult result =
        new PartResult(
            fingerprint, false, counts(intake), problems.stream().map(ProblemForm::of).toList());
    write(files.done(part), result.text());
    return result;
  }

  private void writeGraphs(List<Article> articles, OutputStream out) {
    Worker worker = Crew.of(job);
    try (ArticleQuads writer =
        ArticleQuads.in(ExportFormat.NQUADS, PrefixMapping.Factory.create(), out)) {
      for (Article article : articles) {
        switch (worker.on(article)) {
          case Outcome.Ok<Worked> ok -> take(ok.value(), writer);
          case Outcome.Failed<Worked> failed -> {
            broken++;
            problems.add(failed.problem());
          }
        }
      }
    }
  }

  private void take(Worked worked, ArticleQuads writer) {
    writer.write(worked.quads());
    written++;
    statements += worked.quads().size();
    digests.add(worked.digest());
    problems.addAll(worked.remarks());
  }

  private PartResult.Counts counts(PartIntake intake) {
    long skipped = intake.problems().stream().filter(PartWriter::isSkipped).count();
    long failed = intake.problems().stream().filter(problem -> !problem.code().skipped()).count();
    return new PartResult.Counts(
        intake.articles().size() + intake.duplicates() + intake.lost(),
        written,
        intake.duplicates(),
        skipped,
        failed + broken,
        statements);
  }

  /** A remark is on an article that is read all the same. */
  private static boolean isSkipped(Problem problem) {
    return problem.code().skipped() && problem.code() != Problem.Code.REMARK;
  }

  private static String line(Problem problem) {
    return String.join(
            "\t",
            problem.code().name(),
            problem.input(),
            problem.place(),
            problem.message().replaceAll("\\s+", " "))
        + "\n";
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    AtomicFile.write(file, out -> out.write(bytes));
  }
}
