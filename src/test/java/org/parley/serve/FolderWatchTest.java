package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir private Path folder;

  @Test
  void aFileIsNewsOnceWhenItHasBeenWritten() throws IOException {
    FolderWatch watch = new FolderWatch(folder);
    assertThat(watch.hasNews()).isFalse();
    assertThat(watch.hasNews()).as("an empty folder is no news").isFalse();

    Path article = folder.resolve("below").resolve("article.txt");
    Files.createDirectories(folder.resolve("below"));
    Files.writeString(article, "Half an art");
    assertThat(watch.hasNews()).as("somebody may still be writing").isFalse();
    Files.writeString(article, "Half an article, now whole");
    assertThat(watch.hasNews()).isFalse();
    assertThat(watch.hasNews()).isTrue();
    assertThat(watch.hasNews()).isFalse();
  }

  @Test
  void aFileThatChangesIsNewsAgain() throws IOException {
    FolderWatch watch = new FolderWatch(folder);
    Path article = Files.writeString(folder.resolve("article.txt"), "one");
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
    Files.writeString(article, "two");
    Files.setLastModifiedTime(article, FileTime.fromMillis(1_000));
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
  }
}
