package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir private Path folder;

  @Test
  void aFileIsNewsOnceWhenItHasBeenWritten() throws IOException {
    FolderWatch watch = new FolderWatch(folder, List::of);
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
    FolderWatch watch = new FolderWatch(folder, List::of);
    Path article = Files.writeString(folder.resolve("article.txt"), "one");
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
    Files.writeString(article, "two");
    Files.setLastModifiedTime(article, FileTime.fromMillis(1_000));
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
  }

  @Test
  void aFileBesideTheFolderIsNewsToo() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    Path decisions = Files.writeString(folder.resolve("decisions.tsv"), "one");
    FolderWatch watch = new FolderWatch(inbox, () -> List.of(decisions));
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
    Files.writeString(decisions, "one and two");
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
    assertThat(watch.hasNews()).isFalse();
  }

  @Test
  void whatCannotBeReadIsSaidAndHidesNothingElse() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    FolderWatch watch = new FolderWatch(inbox, List::of);
    watch.hasNews();
    assertThat(watch.unreadable()).isEmpty();
    Files.delete(inbox);
    watch.hasNews();
    assertThat(watch.unreadable()).containsExactly(Map.entry(inbox, "is gone"));

    Files.createDirectory(inbox);
    Path closed = Files.createDirectory(inbox.resolve("closed"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not as root");
    Files.writeString(inbox.resolve("article.txt"), "one");
    watch.hasNews();
    assertThat(watch.hasNews()).isTrue();
    assertThat(watch.unreadable()).containsOnlyKeys(closed);
  }
}
