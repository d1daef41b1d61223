package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.LoadsModels;
import org.parley.pipeline.SampleStore;
import org.parley.store.Store;

/** What was exported goes in again, and is the same; what is wrong stays outside. */
@LoadsModels
class GraphImportTest {
  private static final String ARTICLE = "2022-02-27-germany-turns";

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path copy;

  @BeforeAll
  static void aStoreOfTheSampleArticles() {
    SampleStore.build(shared.resolve("store"));
  }

  @BeforeEach
  void nothingYet() {
    copy = folder.resolve("copy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.nq", "all.trig.gz"})
  void aStoreGoesOutAndInAndIsTheSame(String name) {
    Path file = exported(name);
    Run taken = Run.on(copy, "import", file.toString());
    assertThat(taken.code()).as(taken.out() + taken.err()).isZero();
    assertThat(taken.err()).contains("29 taken, 0 there already");
    assertThat(canonical(copy)).isEqualTo(canonical(shared.resolve("store")));

    Run again = Run.on(copy, "import", file.toString());
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("0 taken, 29 there already");
    assertThat(canonical(copy)).isEqualTo(canonical(shared.resolve("store")));
  }

  @Test
  void partsAddUpToTheWhole() {
    Path first = exported("first.nq", "--article", ARTICLE);
    Path rest = exported("rest.nq.xz");
    assertThat(Run.on(copy, "import", first.toString()).code()).isZero();
    assertThat(canonical(copy)).hasSizeLessThan(canonical(shared.resolve("store")).length());
    assertThat(Run.on(copy, "import", rest.toString()).err()).contains("28 taken, 1 there already");
    assertThat(canonical(copy)).isEqualTo(canonical(shared.resolve("store")));
  }

  @Test
  void whatTheStoreHasIsNotReplaced() throws IOException {
    Path file = exported("one.nq", "--article", ARTICLE);
    assertThat(Run.on(copy, "import", file.toString()).code()).isZero();
    String before = canonical(copy);
    Path changed = folder.resolve("changed.nq");
    Files.writeString(
        changed, Files.readString(file).replaceAll("(headline> \")[^\"]*", "$1Another headline"));
    Run run = Run.on(copy, "import", changed.toString());
    assertThat(run.code()).isEqualTo(5);
    assertThat(run.err()).contains(ARTICLE + ": the store has it otherwise", "1 left out");
    assertThat(canonical(copy)).isEqualTo(before);
  }

  @Test
  void whatIsNotOfTheShapesIsRefusedWithATable() throws IOException {
    Path file = exported("one.nq", "--article", ARTICLE);
    Path broken = folder.resolve("broken.nq");
    Files.write(
        broken,
        Files.readAllLines(file).stream().filter(line -> !line.contains("#holder>")).toList());
    Run run = Run.on(copy, "import", broken.toString());
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.out()).contains("a stance has one parley:holder");
    assertThat(run.err()).contains("nothing was taken");
    assertThat(Store.isAt(copy)).isFalse();
  }

  @Test
  void whatNoStoreHoldsIsNamed() throws IOException {
    Path flat = exported("flat.nt", "--article", ARTICLE);
    Run run = Run.on(copy, "import", flat.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("outside named graphs", "--flat");

    Path strange = folder.resolve("strange.nq");
    Files.writeString(
        strange, "<http://a.example/s> <http://a.example/p> \"o\" <http://a.example/g> .\n");
    assertThat(Run.on(copy, "import", strange.toString()).error()).contains("--base");

    Path damaged = Files.writeString(folder.resolve("damaged.trig"), "GRAPH {");
    assertThat(Run.on(copy, "import", damaged.toString()).error()).contains("cannot be read");
    assertThat(Run.on(copy, "import", "none.nq").error()).contains("no such file");
    assertThat(Run.on(copy, "import", "claims.jsonl").error()).contains("--articles");
  }

  private Path exported(String name, String... options) {
    Path file = folder.resolve(name);
    String[] all = new String[options.length + 2];
    all[0] = "--output";
    all[1] = file.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    Run run = Run.on(shared.resolve("store"), "export", all);
    assertThat(run.code()).as(run.err()).isZero();
    return file;
  }

  private static String canonical(Path store) {
    return Run.on(store, "export", "--canonical").out();
  }
}
