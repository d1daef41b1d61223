package org.parley.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.LoadsModels;
import org.parley.article.Problem;
import org.parley.export.ExportForm;
import org.parley.export.ExportFormat;
import org.parley.export.Exporter;
import org.parley.export.Selection;
import org.parley.pipeline.BuildOptions;
import org.parley.pipeline.BuildSummary;
import org.parley.pipeline.CorpusException;
import org.parley.pipeline.CorpusOptions;
import org.parley.pipeline.CorpusSummary;
import org.parley.pipeline.Pipeline;
import org.parley.pipeline.Progress;
import org.parley.rdf.Iris;
import org.parley.store.Store;

/** A corpus built in two threads of Spark is the store's export, byte for byte. */
@LoadsModels
class SparkRunTest {
  private static final String BASE = BuildOptions.DEFAULT_BASE;
  private static final List<String> SAMPLES =
      List.of(
          "data/articles/2022-01-22-berlin-refuses-arms.md",
          "data/articles/2022-02-27-germany-turns.md",
          "data/articles/2023-07-08-istanbul-visit-held.html",
          "data/articles/wire-briefs.jsonl");

  @TempDir private Path folder;

  private final List<String> problems = new ArrayList<>();

  @Test
  void thePartsAreTheExportAndWhatIsDoneStays() throws IOException {
    Path briefs = folder.resolve("briefs.jsonl");
    Files.writeString(
        briefs,
        brief("one", "Envoys of Norway and Sweden met in Bergen.")
            + "{ broken\n"
            + brief("two", "Norway supports the tunnel. Sweden opposes the tunnel.")
            + brief("one", "Envoys of Norway and Sweden met in Bergen.")
            + brief("one", "Envoys of Norway and Finland met in Turku."));
    List<String> inputs = new ArrayList<>(SAMPLES);
    inputs.add(briefs.toString());
    Path parts = folder.resolve("parts");

    CorpusSummary first = run(inputs, parts, OptionalInt.of(3));
    assertThat(lines(parts)).isEqualTo(exported(inputs, first));
    assertThat(problems)
        .hasSize(2)
        .anyMatch(p -> p.contains("line 2"))
        .anyMatch(p -> p.contains("same id"));
    assertThat(first.duplicates()).isEqualTo(1);
    assertThat(first.kept()).isZero();

    CorpusSummary again = run(inputs, parts, OptionalInt.empty());
    assertThat(again.kept()).isEqualTo(3);
    assertThat(again.together()).isFalse();
    assertThat(again.statements()).isEqualTo(first.statements());

    Files.delete(new PartFiles(parts).done(1));
    Files.writeString(new PartFiles(parts).articles(1), "half a li");
    assertThat(run(inputs, parts, OptionalInt.empty()).kept()).isEqualTo(2);
    assertThat(lines(parts)).isEqualTo(exported(inputs, first));

    Files.writeString(briefs, brief("two", "Norway opposes the tunnel."));
    CorpusSummary changed = run(inputs, parts, OptionalInt.empty());
    assertThat(changed.kept()).isBetween(1, 2);
    assertThat(lines(parts)).isEqualTo(exported(inputs, changed));
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "Dear all,");
    assertThatThrownBy(() -> run(SAMPLES, other, OptionalInt.empty()))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("name another --output");
    assertThat(other.resolve("letter.txt")).hasContent("Dear all,");
  }

  private static String brief(String id, String text) {
    return "{\"id\":\"" + id + "\",\"date\":\"2024-03-02\",\"text\":\"" + text + "\"}\n";
  }

  private CorpusSummary run(List<String> inputs, Path parts, OptionalInt number) {
    problems.clear();
    Progress progress =
        new Progress() {
          @Override
          public void stage(String text) {}

          @Override
          public void done(int articles, int total) {}

          @Override
          public void problem(Problem problem) {
            problems.add(problem.toString());
          }
        };
    return new SparkRun()
        .run(new CorpusOptions(options(inputs), parts, number, "local[2]", Map.of()), progress);
  }

  private static BuildOptions options(List<String> inputs) {
    return new BuildOptions(inputs, InputStream.nullInputStream(), BASE, true, 2, List.of(), true);
  }

  /** The lines of one machine's graph, sorted, of a run that did with the inputs what Spark did. */
  private List<String> exported(List<String> inputs, CorpusSummary spark) {
    Iris iris = new Iris(BASE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.inMemory()) {
      BuildSummary built = Pipeline.build(options(inputs), store, Progress.none());
      assertThat(spark.read()).isEqualTo(built.read());
      assertThat(spark.written()).isEqualTo(built.added());
      assertThat(spark.skipped()).isEqualTo(built.skipped());
      assertThat(spark.failed()).isEqualTo(built.failed());
      new Exporter(
              store,
              Set.of(iris.provenanceGraph()),
              PrefixMapping.Factory.create(),
              BASE,
              Selection.all())
          .export(new ExportForm(ExportFormat.NQUADS, false, false, false), out);
    }
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }

  /** All lines of all parts, sorted, twice where they stand twice. */
  private static List<String> lines(Path parts) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.list(parts)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".nq")).toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines.stream().sorted().toList();
  }
}
