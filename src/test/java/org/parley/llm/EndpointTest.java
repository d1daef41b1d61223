package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One request to an endpoint, and all that can come back. */
class EndpointTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final StubEndpoint stub = StubEndpoint.start();
  private final Request request = Sample.request("talks");

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void anAnswerComesWithItsTokens() {
    assertThat(ask(Reply.says("{\"a\":1}")))
        .isEqualTo(new Answer.Answered("{\"a\":1}", new Tokens(100, 20)));
  }

  @Test
  void itIsAskedAsTheBatchFileWouldAsk() {
    ask(Reply.says("{}"));
    var sent = stub.bodies().getFirst().deepCopy();
    ((com.fasterxml.jackson.databind.node.ObjectNode) sent).remove("stream");
    assertThat(Sample.json(sent.toString()))
        .isEqualTo(Sample.json(BatchLine.body(request).toString()));
  }

  @Test
  void whereNoTokensAreCountedTheyAreEstimated() {
    var body = Reply.completion("{\"a\":1}", "stop");
    body.remove("usage");
    Answer answer = ask(Reply.body(body.toString()));
    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(answer.tokens()).isEqualTo(Tokens.estimated(request, "{\"a\":1}"));
  }

  @Test
  void halfAnAnswerIsNone() {
    assertFailure(Reply.ends("{\"a\":", "length"), Failure.CUT, "limit of output");
  }

  @Test
  void whatWasUsedForHalfAnAnswerCounts() {
    assertThat(ask(Reply.ends("{\"a\":", "length")).tokens()).isEqualTo(new Tokens(100, 20));
  }

  @Test
  void refusals() {
    assertFailure(Reply.refuses("I cannot do that."), Failure.REFUSED, "I cannot do that.");
    assertFailure(Reply.ends("", "content_filter"), Failure.REFUSED, "content filter");
  }

  @Test
  void emptyAnswers() {
    assertFailure(Reply.says(""), Failure.INVALID, "empty");
    assertFailure(Reply.ends("", "tool_calls"), Failure.INVALID, "empty");
  }

  @Test
  void whatIsNoCompletion() {
    assertFailure(Reply.body("<html>Welcome</html>"), Failure.GARBLED, "no chat completion");
    assertFailure(Reply.body("{\"choices\":[{\"mess"), Failure.GARBLED, "half of one");
    assertFailure(Reply.body("{\"error\":{\"message\":\"overloaded\"}}"), Failure.GARBLED, "");
    assertFailure(Reply.body("[]"), Failure.GARBLED, "");
    assertFailure(Reply.body(""), Failure.GARBLED, "");
    assertFailure(Reply.body("{\"choices\":[{\"finish_reason\":\"stop\"}]}"), Failure.GARBLED, "");
  }

  @Test
  void aConnectionThatBreaks() {
    assertFailure(Reply.breaksOff(), Failure.UNREACHABLE, "could not be reached");
  }

  @Test
  void anEndpointThatIsNotThere() {
    stub.close();
    Answer answer = endpoint(Optional.empty(), LONG).ask(request);
    assertThat(answer).isInstanceOf(Answer.Failed.class);
    assertThat(((Answer.Failed) answer).kind()).isEqualTo(Failure.UNREACHABLE);
    assertThat(((Answer.Failed) answer).message()).contains("is --endpoint right?");
  }

  @Test
  void anAnswerThatTricklesInForeverIsNotWaitedFor() {
    CountDownLatch never = new CountDownLatch(1);
    stub.then(Reply.tricklesUntil(never));
    Answer answer = endpoint(Optional.empty(), Duration.ofMillis(300)).ask(request);
    never.countDown();
    assertThat(((Answer.Failed) answer).kind()).isEqualTo(Failure.TIMEOUT);
  }

  @Test
  void aResponseWithoutEndIsNotKept() {
    byte[] megabyte = new byte[1 << 20];
    Reply endless =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write(megabyte);
          }
        };
    assertFailure(endless, Failure.GARBLED, "no chat completion");
  }

  @Test
  void statusesThatArePutRightElsewhere() {
    assertFailure(Reply.status(400, "context length"), Failure.BAD_REQUEST, "400: context length");
    assertFailure(Reply.status(401, ""), Failure.UNAUTHORISED, "PARLEY_LLM_KEY");
    assertFailure(Reply.status(402, "top up"), Failure.UNPAID, "top up");
    assertFailure(Reply.status(404, "no such model"), Failure.NOT_FOUND, "check --model");
    assertFailure(Reply.status(408, ""), Failure.TIMEOUT, "408");
    assertFailure(Reply.status(429, "insufficient_quota"), Failure.UNPAID, "insufficient_quota");
    assertFailure(Reply.status(500, "oops"), Failure.SERVER_ERROR, "500: oops");
  }

  @Test
  void howLongToWaitIsHeard() {
    Answer answer = ask(Reply.status(429, "slow down", Map.of("Retry-After", "17")));
    assertThat(((Answer.Failed) answer).kind()).isEqualTo(Failure.RATE_LIMITED);
    assertThat(((Answer.Failed) answer).retryAfter()).contains(Duration.ofSeconds(17));
  }

  @Test
  void redirectsAreNotFollowed() {
    String elsewhere = stub.address() + "/elsewhere";
    assertFailure(Reply.status(307, "", Map.of("Location", elsewhere)), Failure.BAD_REQUEST, "307");
    assertThat(stub.bodies()).hasSize(1);
  }

  @Test
  void theKeyIsSentAndNeverShown() {
    Optional<ApiKey> key = ApiKey.of(Map.of("PARLEY_LLM_KEY", "sk-secret-1234"));
    Endpoint endpoint = endpoint(key, LONG);
    stub.then(
        Reply.status(400, "wrong: sk-secret-1234"),
        Reply.status(401, "Incorrect API key provided: sk-se****1234"),
        Reply.status(500, "Bearer sk-secret-1234"),
        Reply.refuses("sk-secret-1234"));
    for (int i = 0; i < 4; i++) {
      assertThat(endpoint.ask(request).toString()).doesNotContain("sk-se", "1234");
    }
    assertThat(stub.keys()).hasSize(4).containsOnly("Bearer sk-secret-1234");
    assertThat(key.toString()).doesNotContain("secret");
  }

  @Test
  void withoutAKeyNoneIsSent() {
    ask(Reply.says("{}"));
    assertThat(stub.keys()).containsExactly("null");
  }

  @Test
  void anEndpointWithoutSchemasIsAskedForAnObjectAndThenForText() {
    Endpoint endpoint = endpoint(Optional.empty(), LONG);
    stub.then(
        Reply.status(400, "{\"error\":{\"message\":\"response_format json_schema unknown\"}}"),
        Reply.status(422, "{\"detail\":[{\"loc\":[\"body\",\"response_format\"]}]}"));
    assertThat(endpoint.ask(request)).isInstanceOf(Answer.Answered.class);
    assertThat(stub.bodies())
        .extracting(body -> body.at("/response_format/type").asText())
        .containsExactly("json_schema", "json_object", "");
    assertThat(stub.bodies())
        .extracting(body -> body.at("/messages/0/content").asText().contains(request.schema()))
        .containsExactly(false, true, true);
    endpoint.ask(Sample.request("more"));
    assertThat(stub.bodies()).as("it is remembered").hasSize(4);
    assertThat(stub.bodies().getLast().has("response_format")).isFalse();
  }

  @Test
  void anEndpointThatTakesNoTemperatureOrSeedGetsNone() {
    Endpoint endpoint = endpoint(Optional.empty(), LONG);
    stub.then(
        Reply.status(400, "Unsupported value: 'temperature' does not support 0"),
        Reply.status(400, "Unknown parameter: seed"));
    assertThat(endpoint.ask(request)).isInstanceOf(Answer.Answered.class);
    assertThat(stub.bodies().getLast().has("temperature")).isFalse();
    assertThat(stub.bodies().getLast().has("seed")).isFalse();
    assertThat(stub.bodies().getLast().at("/response_format/type").asText())
        .isEqualTo("json_schema");
  }

  @Test
  void aComplaintThatGoesOnIsAFailure() {
    stub.usually(body -> Reply.status(400, "response_format"));
    Answer answer = endpoint(Optional.empty(), LONG).ask(request);
    assertThat(((Answer.Failed) answer).kind()).isEqualTo(Failure.BAD_REQUEST);
    assertThat(stub.bodies()).hasSize(3);
  }

  private Answer ask(Reply reply) {
    stub.then(reply);
    return endpoint(Optional.empty(), LONG).ask(request);
  }

  private void assertFailure(Reply reply, Failure kind, String words) {
    assertThat(ask(reply))
        .isInstanceOfSatisfying(
            Answer.Failed.class,
            failed -> {
              assertThat(failed.kind()).isEqualTo(kind);
              assertThat(failed.message()).contains(words);
            });
  }

  private Endpoint endpoint(Optional<ApiKey> key, Duration timeout) {
    return new Endpoint(stub.address(), key, timeout);
  }
}
