package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem.Code;

/** Requests that go out as a file, and answers that come back as one. No endpoint is needed. */
class BatchTest {
  private static final Address NOWHERE = Address.of("http://127.0.0.1:1/v1");

  @TempDir Path temp;

  @Test
  void requestsGoOutAndAnswersComeBack() throws IOException {
    Path requests = temp.resolve("requests.jsonl");
    try (LlmReader writer = open(Optional.empty(), Optional.of(requests))) {
      for (String id : List.of("two", "one", "three")) {
        assertThat(Sample.problem(writer.read(article(id))).code()).isEqualTo(Code.REQUEST_WRITTEN);
      }
    }
    Path answers = Files.write(temp.resolve("answers.jsonl"), answered(requests));
    LlmReader reader = open(Optional.of(answers), Optional.empty());
    for (String id : List.of("one", "two", "three")) {
      assertThat(Sample.ok(reader.read(article(id)))).containsExactly(StubEndpoint.answerTo(id));
    }
    assertThat(reader.usage().requests()).isZero();
  }

  @Test
  void theFileIsTheSameInAnyOrder() throws IOException {
    assertThat(requests("one", "two", "three")).isEqualTo(requests("three", "one", "two"));
    assertThat(temp)
        .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
  }

  @Test
  void aLineIsWhatTheBatchApiTakes() throws IOException {
    Request request = Sample.PROMPT.requests(article("one"), "small-model").getFirst();
    JsonNode line = Sample.json(requests("one"));
    assertThat(line.path("custom_id").asText()).isEqualTo(request.key());
    assertThat(line.path("method").asText()).isEqualTo("POST");
    assertThat(line.path("url").asText()).isEqualTo("/v1/chat/completions");
    assertThat(line.at("/body/messages/1/content").asText()).isEqualTo(request.user());
    assertThat(line.at("/body/response_format/json_schema/schema"))
        .isEqualTo(Sample.json(request.schema()));
  }

  @Test
  void allPartsOfALongArticleAreWritten() throws IOException {
    Path file = temp.resolve("requests.jsonl");
    Article article = Sample.article("long", "The ministers met in Vienna.\n".repeat(40));
    Prompt prompt = Sample.PROMPT.withLongest(500);
    try (LlmReader writer =
        Sample.ok(
            Opening.of(
                Sample.settings(
                    prompt, NOWHERE, Optional.empty(), Optional.of(file), Limits.none())))) {
      writer.read(article);
    }
    assertThat(Files.readAllLines(file))
        .extracting(line -> Sample.json(line).path("custom_id").asText())
        .containsExactlyElementsOf(
            prompt.requests(article, "small-model").stream().map(Request::key).toList());
  }

  @Test
  void onlyWhatHasNoAnswerIsWrittenAgain() throws IOException {
    Path first = Files.writeString(temp.resolve("first.jsonl"), requests("one", "two", "three"));
    List<String> lines = answered(first);
    ObjectNode refused = (ObjectNode) Sample.json(lines.get(0));
    ((ObjectNode) refused.at("/response/body/choices/0/message")).put("refusal", "No.");
    lines.set(0, refused.toString());
    lines.remove(2);
    Path answers = Files.write(temp.resolve("answers.jsonl"), lines);
    Path again = temp.resolve("again.jsonl");
    try (LlmReader writer = open(Optional.of(answers), Optional.of(again))) {
      assertThat(writer.read(article("one"))).isInstanceOf(Outcome.Failed.class);
      assertThat(writer.read(article("three"))).isInstanceOf(Outcome.Ok.class);
      assertThat(writer.read(article("two"))).isInstanceOf(Outcome.Failed.class);
    }
    assertThat(Files.readAllLines(again))
        .extracting(line -> StubEndpoint.articleOf(Sample.json(line).path("body")))
        .containsExactly("one", "two");
  }

  @Test
  void whatABatchHasNoAnswerToIsSaid() throws IOException {
    Path requests = Files.writeString(temp.resolve("r.jsonl"), requests("one", "two"));
    String key = Sample.json(Files.readAllLines(requests).getFirst()).path("custom_id").asText();
    Path answers =
        Files.writeString(
            temp.resolve("answers.jsonl"),
            "{\"custom_id\":\"%s\",\"response\":null,\"error\":{\"code\":\"batch_expired\"}}\n"
                .formatted(key));
    LlmReader reader = open(Optional.of(answers), Optional.empty());
    assertThat(Sample.problem(reader.read(article("one"))).toString())
        .startsWith("one: it has no answer: write the requests that are missing with --requests")
        .contains("batch_expired");
    assertThat(Sample.problem(reader.read(article("two"))).code()).isEqualTo(Code.NO_ANSWER);
  }

  @Test
  void laterResultsFillWhatEarlierLack() throws IOException {
    Path requests = Files.writeString(temp.resolve("r.jsonl"), requests("one"));
    String good = answered(requests).getFirst();
    ObjectNode bad = (ObjectNode) Sample.json(good);
    ((ObjectNode) bad.path("response")).put("status_code", 500);
    for (List<String> lines :
        List.of(List.of(bad.toString(), good), List.of(good, bad.toString()))) {
      Path answers = Files.write(temp.resolve("answers.jsonl"), lines);
      assertThat(open(Optional.of(answers), Optional.empty()).read(article("one")))
          .isInstanceOf(Outcome.Ok.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"custom_id\":", "{\"id\":\"x\"}", "[]", "\"\"", "\u0000"})
  void aFileThatIsNoneIsNamedWithItsLine(String line) throws IOException {
    Path answers = Files.writeString(temp.resolve("answers.jsonl"), "\n" + line + "\n");
    Settings settings = Sample.settings(NOWHERE, Optional.of(answers), Optional.empty());
    assertThat(Sample.problem(Opening.of(settings)).toString()).startsWith(answers + ": line 2: ");
  }

  @Test
  void aFileThatIsNotThereIsNotMadeAFolder() {
    Path answers = temp.resolve("answers.jsonl");
    Settings settings = Sample.settings(NOWHERE, Optional.of(answers), Optional.empty());
    assertThat(Sample.problem(Opening.of(settings)).code()).isEqualTo(Code.NOT_FOUND);
  }

  @Test
  void aPlaceWhereNothingCanBeWrittenIsAProblem() {
    Path requests = temp.resolve("nowhere/requests.jsonl");
    Settings settings = Sample.settings(NOWHERE, Optional.empty(), Optional.of(requests));
    assertThat(Sample.problem(Opening.of(settings)).input()).isEqualTo(requests.toString());
  }

  private String requests(String... ids) throws IOException {
    Path file = temp.resolve("some-requests.jsonl");
    try (LlmReader writer = open(Optional.empty(), Optional.of(file))) {
      for (String id : ids) {
        writer.read(article(id));
      }
    }
    return Files.readString(file);
  }

  /** What a batch makes of a file of requests. */
  private static List<String> answered(Path requests) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(requests)) {
      JsonNode request = Sample.json(line);
      ObjectNode result = (ObjectNode) Sample.json("{\"id\":\"b\",\"error\":null}");
      result.put("custom_id", request.path("custom_id").asText());
      ObjectNode response = result.putObject("response").put("status_code", 200);
      String text = StubEndpoint.answerTo(StubEndpoint.articleOf(request.path("body")));
      response.set("body", Reply.completion(text, "stop"));
      lines.add(result.toString());
    }
    return lines;
  }

  private static LlmReader open(Optional<Path> answers, Optional<Path> requests) {
    return Sample.ok(Opening.of(Sample.settings(NOWHERE, answers, requests)));
  }

  private static Article article(String id) {
    return Sample.article(id, "Talks open in " + id + ".\n");
  }
}
