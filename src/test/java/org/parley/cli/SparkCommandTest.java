package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.pipeline.CorpusRun;

/** {@code parley spark}, as far as it goes without Spark. */
class SparkCommandTest {
  @TempDir private Path folder;

  @Test
  void whereThereIsNoSparkOneSentenceSaysWhatToDo() {
    assumeTrue(ServiceLoader.load(CorpusRun.class).findFirst().isEmpty(), "built with Spark");
    Run run = local("data/articles");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED.code());
    assertThat(run.error())
        .startsWith("parley: error: this build of parley has no Spark")
        .contains("mvn -Pspark")
        .doesNotContain("\n");
    assertThat(folder.resolve("graph")).doesNotExist();
  }

  @Test
  void whatOtherMachinesCannotDoIsSaidBeforeAnythingBegins() {
    assertThat(local("-").error()).contains("standard input");
    assertThat(local("--reader", "llm", "data/articles").error()).contains("the rules read");
    assertThat(local("--parts", "0", "data/articles").error()).contains("at least 1");
    assertThat(Run.parley("spark", "submit", "data/articles").code())
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(Run.parley("spark").error()).contains("local or submit");
    assertThat(Files.exists(folder.resolve("graph"))).isFalse();
  }

  private Run local(String... more) {
    String[] args = new String[more.length + 4];
    args[0] = "spark";
    args[1] = "local";
    args[2] = "--output";
    args[3] = folder.resolve("graph").toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.parley(args);
  }
}
