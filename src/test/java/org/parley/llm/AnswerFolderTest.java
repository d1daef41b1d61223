package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Outcome;

class AnswerFolderTest {
  @TempDir Path temp;
  private final Request request = Sample.request("talks");
  private Path folder = Path.of("");
  private Answers answers = Answers.none();

  @BeforeEach
  void open() {
    folder = temp.resolve("new/answers");
    answers = Sample.ok(AnswerFolder.open(folder));
  }

  @Test
  void whatIsKeptIsFound() throws IOException {
    assertThat(answers.find(request)).isEqualTo(new AnswerEntry.Missing(""));
    Answer.Answered answer =
        new Answer.Answered("```\n{\"a\":\"ö\\ud83d\"}\n```", new Tokens(7, 3));
    answers.keep(request, answer);
    assertThat(answers.find(request)).isEqualTo(new AnswerEntry.Found(answer));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(request.key() + ".json"));
    }
  }

  @Test
  void theFileSaysWhatItIs() throws IOException {
    answers.keep(request, new Answer.Answered("{}", new Tokens(7, 3)));
    assertThat(Sample.json(Files.readString(folder.resolve(request.key() + ".json"))))
        .isEqualTo(
            Sample.json(
                """
                {"key": "%s", "article": "talks", "part": 1, "parts": 1, "model": "small-model",
                 "prompt": "%s", "tokens": {"prompt": 7, "completion": 3}, "text": "{}"}
                """
                    .formatted(request.key(), request.prompt())));
  }

  @Test
  void theSameAnswerGivesTheSameBytes() throws IOException {
    Path file = folder.resolve(request.key() + ".json");
    answers.keep(request, new Answer.Answered("{\"a\": 1}", new Tokens(7, 3)));
    byte[] first = Files.readAllBytes(file);
    answers.keep(request, new Answer.Answered("{\"a\": 1}", new Tokens(7, 3)));
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @Test
  void whatCannotBeEncodedIsTheSameFreshAndRecorded() throws IOException {
    Answer.Answered half = new Answer.Answered("{\"a\":\"\ud83d\"}", Tokens.NONE);
    answers.keep(request, half);
    assertThat(answers.find(request)).isEqualTo(new AnswerEntry.Found(half));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"key\": ",
        "[]",
        "{\"key\": \"another\", \"text\": \"{}\"}",
        "{\"key\": \"KEY\"}",
        "{\"key\": \"KEY\", \"text\": \"no object\"}",
        "{\"key\": \"KEY\", \"text\": {\"a\": 1}}"
      })
  void aBrokenFileIsNamedAndStays(String content) throws IOException {
    Path file = folder.resolve(request.key() + ".json");
    Files.writeString(file, content.replace("KEY", request.key()));
    assertThat(answers.find(request))
        .isInstanceOfSatisfying(
            AnswerEntry.Broken.class,
            broken ->
                assertThat(broken.problem().toString())
                    .startsWith("talks: ")
                    .contains("delete the file", file.toString()));
    assertThat(file).hasContent(content.replace("KEY", request.key()));
  }

  @Test
  void aFolderThatCannotBeMadeIsAProblem() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    assertThat(AnswerFolder.open(file.resolve("answers"))).isInstanceOf(Outcome.Failed.class);
  }
}
