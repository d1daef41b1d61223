package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Article;
import org.parley.article.Outcome;
import org.parley.article.Problem;
import org.parley.article.Problem.Code;

/** Articles read through a stub endpoint, from settings to answers. */
class LlmReaderTest {
  @TempDir Path temp;
  private final StubEndpoint stub = StubEndpoint.start();
  private final List<Long> pauses = new ArrayList<>();

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void anArticleIsAskedAboutOnceAndThenRemembered() {
    LlmReader first = reader(settings());
    assertThat(first.read(article("one"))).isEqualTo(answer("one"));
    assertThat(first.usage().tokens()).isEqualTo(new Tokens(100, 20));
    stub.close();
    LlmReader second = reader(settings());
    assertThat(second.read(article("one"))).isEqualTo(answer("one"));
    assertThat(second.usage().requests()).isZero();
    assertThat(second.usage().recorded()).isEqualTo(1);
  }

  @Test
  void aRunThatWasKilledGoesOnWhereItWas() {
    LlmReader killed = reader(settings());
    read(killed, "one");
    read(killed, "two");
    LlmReader next = reader(settings());
    for (String id : List.of("one", "two", "three", "four")) {
      assertThat(next.read(article(id))).isEqualTo(answer(id));
    }
    assertThat(next.usage().requests()).isEqualTo(2);
    assertThat(stub.bodies())
        .extracting(StubEndpoint::articleOf)
        .containsExactly("one", "two", "three", "four");
  }

  @Test
  void withoutARecordNothingIsRemembered() {
    Settings settings = Sample.settings(stub.address(), Optional.empty(), Optional.empty());
    read(reader(settings), "one");
    read(reader(settings), "one");
    assertThat(stub.bodies()).hasSize(2);
  }

  @Test
  void itIsTriedAgainUntilItWorks() {
    stub.then(
        Reply.status(500, "oops"),
        Reply.status(429, "slow", Map.of("Retry-After", "9")),
        Reply.breaksOff(),
        Reply.body("{\"choices\":["));
    LlmReader reader = reader(settings());
    assertThat(reader.read(article("one"))).isEqualTo(answer("one"));
    assertThat(pauses).containsExactly(1L, 9L, 4L, 8L);
    assertThat(reader.usage().requests()).isEqualTo(5);
    assertThat(reader.usage().answered()).isEqualTo(1);
  }

  @Test
  void whatKeepsFailingIsAProblemOfThatArticle() {
    stub.usually(
        body ->
            StubEndpoint.articleOf(body).equals("two")
                ? Reply.status(503, "overloaded")
                : Reply.says("{}"));
    LlmReader reader = reader(settings());
    assertThat(read(reader, "one")).isEqualTo("ok");
    assertThat(read(reader, "two"))
        .isEqualTo("MODEL_FAILED two: the endpoint answered 503: overloaded");
    assertThat(read(reader, "three")).isEqualTo("ok");
    assertThat(stub.bodies()).hasSize(1 + Settings.TRIES + 1);
  }

  @Test
  void refusalsAndHalfAnswersAreNotTriedAgainAndNotRecorded() {
    stub.then(Reply.refuses("No."), Reply.ends("{\"a\":", "length"));
    LlmReader reader = reader(settings());
    assertThat(read(reader, "one")).isEqualTo("MODEL_FAILED one: the model refused: No.");
    assertThat(read(reader, "two")).contains("limit of output");
    assertThat(stub.bodies()).hasSize(2);
    assertThat(read(reader, "one")).as("nothing was recorded").isEqualTo("ok");
  }

  @Test
  void anAnswerWithoutJsonIsAskedOnceMoreWithAHint() {
    stub.then(Reply.says("Of course! The article says that …"));
    assertThat(reader(settings()).read(article("one"))).isEqualTo(answer("one"));
    assertThat(stub.bodies().getLast().at("/messages/1/content").asText())
        .endsWith("Answer with the whole JSON object alone: no other word, no code block.\n");
    stub.close();
    assertThat(read(reader(settings()), "one")).as("recorded under the first key").isEqualTo("ok");
  }

  @Test
  void twoAnswersWithoutJsonAreEnough() {
    stub.usually(body -> Reply.says("Of course!"));
    LlmReader reader = reader(settings());
    assertThat(read(reader, "one"))
        .isEqualTo("MODEL_FAILED one: the model's answer is no JSON object");
    assertThat(stub.bodies()).hasSize(2);
    assertThat(reader.usage().tokens()).isEqualTo(new Tokens(200, 40));
  }

  @Test
  void aCodeBlockIsTakenOffAndRecordedAsItCame() throws IOException {
    stub.then(Reply.says("```json\n{\"a\": 1}\n```"));
    assertThat(Sample.ok(reader(settings()).read(article("one")))).containsExactly("{\"a\": 1}");
    String key = Sample.PROMPT.requests(article("one"), "small-model").getFirst().key();
    assertThat(Files.readString(temp.resolve("answers/" + key + ".json"))).contains("```json");
  }

  @Test
  void aLongArticleIsReadInPartsInOrder() {
    Article article = Sample.article("long", "The ministers met in Vienna.\n".repeat(40));
    stub.usually(
        body ->
            Reply.says(
                "{\"part\":%s}"
                    .formatted(
                        body.at("/messages/1/content")
                            .asText()
                            .replaceAll("(?s).* part (\\d) of .*", "$1"))));
    Prompt prompt = Sample.PROMPT.withLongest(500);
    assertThat(Sample.ok(reader(settings(prompt, Limits.none())).read(article)))
        .containsExactly("{\"part\":1}", "{\"part\":2}", "{\"part\":3}", "{\"part\":4}");
  }

  @Test
  void aPartThatFailsNamesItself() {
    Article article = Sample.article("long", "The ministers met in Vienna.\n".repeat(40));
    stub.then(Reply.says("{}"), Reply.refuses("No."));
    LlmReader reader = reader(settings(Sample.PROMPT.withLongest(500), Limits.none()));
    assertThat(Sample.problem(reader.read(article)).toString())
        .isEqualTo("long: part 2 of 4: the model refused: No.");
    assertThat(stub.bodies()).as("the rest is not paid for").hasSize(2);
  }

  @Test
  void beyondALimitNothingIsAsked() {
    LlmReader reader = reader(settings(Sample.PROMPT, Sample.mostTokens(250)));
    for (String id : List.of("one", "two", "three")) {
      assertThat(read(reader, id)).isEqualTo("ok");
    }
    assertThat(read(reader, "four"))
        .isEqualTo(
            "LIMIT_REACHED four: was not asked, as 360 tokens are used: run again with a higher"
                + " --max-tokens; what was answered so far is recorded");
    assertThat(read(reader, "one")).as("the record still answers").isEqualTo("ok");
    assertThat(stub.bodies()).hasSize(3);
  }

  @Test
  void aWrongKeyIsTriedOnce() {
    stub.usually(body -> Reply.status(401, "no"));
    LlmReader reader = reader(settings());
    assertThat(read(reader, "one")).contains("401");
    assertThat(read(reader, "two")).contains("was not asked, as before", "401");
    assertThat(stub.bodies()).hasSize(1);
  }

  @Test
  void theKeyIsInNoFileAndNoMessage() throws IOException {
    Settings given = settings();
    Settings keyed =
        new Settings(
            given.prompt(),
            given.model(),
            given.endpoint(),
            ApiKey.of(Map.of("OPENAI_API_KEY", "sk-secret")),
            given.answers(),
            given.requests(),
            given.limits(),
            given.parallel(),
            given.tries(),
            given.timeout());
    stub.then(Reply.says("{}"), Reply.status(400, "sk-secret"), Reply.status(401, "sk-secret"));
    LlmReader reader = reader(keyed);
    for (String id : List.of("one", "two", "three", "four")) {
      assertThat(read(reader, id)).doesNotContain("sk-");
    }
    assertThat(stub.keys()).hasSize(3).containsOnly("Bearer sk-secret");
    assertThat(keyed.toString()).doesNotContain("sk-");
    try (var files = Files.list(temp.resolve("answers"))) {
      assertThat(files)
          .hasSize(1)
          .allSatisfy(file -> assertThat(file).content().doesNotContain("sk-"));
    }
  }

  @Test
  void anAnswerThatCannotBeRecordedStopsTheAsking() {
    Answers full =
        new Answers() {
          @Override
          public AnswerEntry find(Request request) {
            return new AnswerEntry.Missing("");
          }

          @Override
          public void keep(Request request, Answer.Answered answer) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    List<String> asked = new ArrayList<>();
    Fuse fuse =
        new Fuse(
            request -> {
              asked.add(request.article());
              return new Answer.Answered("{}", Tokens.NONE);
            });
    LlmReader reader =
        new LlmReader(Sample.PROMPT, "m", full, fuse, fuse, new Usage(Limits.none()), () -> {});
    assertThat(read(reader, "one")).contains("could not be recorded", "No space left");
    assertThat(read(reader, "two")).contains("was not asked, as before", "No space left");
    assertThat(asked).containsExactly("one");
  }

  @Test
  void aBrokenRecordIsNotAskedAgain() throws IOException {
    read(reader(settings()), "one");
    String key = Sample.PROMPT.requests(article("one"), "small-model").getFirst().key();
    Files.writeString(temp.resolve("answers/" + key + ".json"), "{\"key\":");
    assertThat(read(reader(settings()), "one")).startsWith("MALFORMED one: its recorded answer");
    assertThat(stub.bodies()).hasSize(1);
  }

  private String read(LlmReader reader, String id) {
    return switch (reader.read(article(id))) {
      case Outcome.Ok<List<String>> ok -> "ok";
      case Outcome.Failed<List<String>> failed -> shown(failed.problem());
    };
  }

  private static String shown(Problem problem) {
    Code code = problem.code();
    return code + " " + problem;
  }

  private static Article article(String id) {
    return Sample.article(id, "Talks open in " + id + ".\n");
  }

  private static Outcome<List<String>> answer(String id) {
    return new Outcome.Ok<>(List.of(StubEndpoint.answerTo(id)));
  }

  private LlmReader reader(Settings settings) {
    return Sample.ok(Opening.of(settings, time -> pauses.add(time.toSeconds())));
  }

  private Settings settings() {
    return settings(Sample.PROMPT, Limits.none());
  }

  private Settings settings(Prompt prompt, Limits limits) {
    return Sample.settings(
        prompt, stub.address(), Optional.of(temp.resolve("answers")), Optional.empty(), limits);
  }
}
