package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.LoadsModels;

/** Sentences that are too long for the parser are cut, and counted; their article is read. */
@LoadsModels
class LongSentencesTest {
  private static final String LONG =
      "France said that " + "Peru met Chile in Lima, and that ".repeat(60) + "all was well.";

  @TempDir Path folder;

  @Test
  void whatIsCutIsNamedAndCounted() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("long.md"), LONG + " France met Peru.\n\n" + LONG + "\n");
    Files.writeString(articles.resolve("other.md"), LONG + "\n");
    Files.writeString(articles.resolve("short.md"), "France met Peru in Lima on Monday.\n");

    Run run = Run.on(folder.resolve("store"), "build", articles.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("long: sentences too long for the parser, cut into several: 2")
        .contains("other: sentences too long for the parser, cut into several: 1")
        .doesNotContain("short:")
        .contains("3 articles read: 3 added", "skipped: 0, failed: 0")
        .contains("2 LONG_SENTENCES");
  }
}
