package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when the store is not one. */
class StorePathTest {
  @TempDir private Path folder;

  @Test
  void aMissingStoreSaysHowToBuildOne() {
    Path missing = folder.resolve("missing");
    Run run = Run.on(missing, "query", "-q", "ASK {}");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.error())
        .isEqualTo("parley: error: no store at " + missing + "; build one with parley build");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "hello");
    for (String command : new String[] {"stats", "export"}) {
      Run run = Run.on(file, command);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.error()).contains(file + " is a file");
    }
    assertThat(file).hasContent("hello");
  }

  @Test
  void aFolderWithSomethingElseIsNoStore() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "hello");
    Run run = Run.on(folder, "stats");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.error()).contains("no store at " + folder);
    assertThat(folder).isDirectoryNotContaining("glob:**Data-*");
  }
}
