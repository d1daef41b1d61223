package org.parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

class InputsTest {
  @TempDir Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void anEmptyFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("news"));
  }

  private Path write(String name, String text) {
    return Reading.write(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void foldersAreWalkedInOrderWithoutHiddenFiles() {
    write("b.txt", "They met.");
    write("a/z.md", "They left.");
    write("a/.hidden.txt", "No.");
    write(".git/c.txt", "No.");
    write("c.TXT", "They stayed.");
    write("photo.png", "no");
    Reading reading = Reading.of(folder);
    assertThat(reading.articles()).extracting(Article::id).containsExactly("z", "b", "c");
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly(Code.UNSUPPORTED_FORMAT);
    assertThat(reading.problems().getFirst().code().skipped()).isTrue();
  }

  @Test
  void theFilesThatAFolderComesToAreNamedWithoutReadingThem() {
    Path first = write("a/a.txt", "They met.");
    write("photo.png", "no");
    Path second = write("z.jsonl", "{ broken");
    List<Outcome<Path>> files = ArticleReader.files(List.of(folder.toString(), first.toString()));
    assertThat(files)
        .filteredOn(Outcome.Ok.class::isInstance)
        .containsExactly(new Outcome.Ok<>(first), new Outcome.Ok<>(second));
    assertThat(files).filteredOn(Outcome.Failed.class::isInstance).hasSize(1);
    assertThatThrownBy(() -> ArticleReader.files(List.of("-")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatSomethingElseMadeOfAFileIsReadLikeLinesOfThatName() {
    String lines = "{\"text\":\"They met.\"}\nno object\n{\"text\":\"They left.\"}\n";
    List<Outcome<Article>> read = new ArrayList<>();
    ArticleReader.lines(
            Path.of("wire.parquet"),
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            100,
            Columns.usual())
        .forEachRemaining(read::add);
    assertThat(read)
        .extracting(
            outcome ->
                switch (outcome) {
                  case Outcome.Ok<Article> ok -> ok.value().id();
                  case Outcome.Failed<Article> failed ->
                      failed.problem().input() + " " + failed.problem().place().split(",")[0];
                })
        .containsExactly("wire-1", "wire.parquet line 2", "wire-3");
  }

  @Test
  void whatTellsAboutAFolderIsNoArticleOfIt() {
    Path readme = write("README.md", "They met.");
    assertThat(Reading.of(folder).problems())
        .extracting(Problem::code)
        .containsExactly(Code.UNSUPPORTED_FORMAT, Code.EMPTY);
    assertThat(Reading.of(readme).article().id()).isEqualTo("README");
  }

  @Test
  void whatIsReachedTwiceIsReadOnce() throws IOException {
    Path file = write("a/a.txt", "They met.");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("again.txt"), file);
    assertThat(Reading.of(folder, file).article().id()).isEqualTo("a");
  }

  @Test
  void aFileNamedByTheUserMustHaveAFormat() {
    Problem problem = Reading.of(write("notes.docx", "They met.")).problem();
    assertThat(problem.code()).isEqualTo(Code.UNKNOWN_FORMAT);
    assertThat(problem.code().skipped()).isFalse();
    assertThat(problem.message()).contains(".txt").contains("standard input");
  }

  @Test
  void whatIsNotThereIsNamedAndTheOthersAreRead() {
    Reading reading = Reading.of(folder.resolve("gone.txt"), write("a.txt", "They met."), folder);
    assertThat(reading.articles()).hasSize(1);
    assertThat(reading.problems().getFirst().code()).isEqualTo(Code.NOT_FOUND);
    assertThat(reading.problems().getFirst().input()).endsWith("gone.txt");
  }

  @Test
  void anEmptyFolderSaysSo() {
    Problem problem = Reading.of(folder).problem();
    assertThat(problem.code()).isEqualTo(Code.EMPTY);
    assertThat(problem.message()).contains("no articles were found");
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "a.md", "a.html", "a.json", "a.jsonl"})
  void anEmptyFileSaysSo(String name) {
    assertThat(Reading.of(write(name, "")).problem().code()).isEqualTo(Code.EMPTY);
    assertThat(Reading.of(write(name, " \n\t\n")).problem().code()).isEqualTo(Code.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"x","text":"They met."}                        | x
          {"text":"They met."}⏎{"id":"x","text":"They left."}  | stdin-1
          [{"id":"x","text":"They met."}]                      | x
          ---⏎id: x⏎---⏎They met.                              | x
          <p>They met in the harbour.</p>                      | stdin
          They met.                                            | stdin
          [Updated] They met.                                  | stdin
          """,
      delimiter = '|')
  void standardInputIsRecognisedByItsBeginning(String text, String id) {
    Reading reading = Reading.ofStandardInput(text.replace('⏎', '\n'));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.articles().getFirst().id()).isEqualTo(id);
    assertThat(reading.articles().getFirst().text()).contains("They met");
  }
}
