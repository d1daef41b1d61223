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
        .doesNotContain("LONG_ARTICLE")
        .contains("long: sentences too long for the parser, cut into several: 2")
        .contains("other: sentences too long for the parser, cut into several: 1")
        .doesNotContain("short:")
        .contains("3 articles read: 3 added", "skipped: 0, failed: 0")
        .contains("2 LONG_SENTENCES");
  }

  /** The same words on every machine, whereas a limit of time would depend on it. */
  @Test
  void ofAnArticleWithTooManyWordsTheFirstSentencesAreReadAndTheRestIsCounted() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("tome.md"),
        "France met Peru in Lima.\n\nChile opposes the canal treaty. Norway left the pact.\n");
    Files.writeString(articles.resolve("note.md"), "Kenya met Japan in Nairobi.\n");
    Path store = folder.resolve("store");

    Run run = Run.on(store, "build", "--max-words", "13", articles.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("tome: its last 5 words were left out, as 13 are read of an article")
        .contains("2 articles read: 2 added", "skipped: 0, failed: 0")
        .doesNotContain("note:");
    assertThat(Run.on(store, "actors").out())
        .contains("France", "Peru", "Chile", "Kenya", "Japan")
        .doesNotContain("Norway");
    assertThat(Run.on(store, "verify").code()).isZero();
    assertThat(Run.on(store, "build", "--max-words", "0", articles.toString()).error())
        .contains("--max-words 0: at least 1 is needed");
  }
}
