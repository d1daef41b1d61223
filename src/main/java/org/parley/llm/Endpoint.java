package org.parley.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.time.Duration;
import java.util.Optional;

/**
 * An OpenAI-compatible endpoint, through langchain4j. Asks once; retries are {@link Retrying}'s.
 * Only where the endpoint complains of a parameter is the request sent again, without it, and so
 * are all that follow.
 */
final class Endpoint implements Model {
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final OpenAiChatModel chat;
  private final Optional<ApiKey> key;
  private volatile Dialect dialect = Dialect.FULL;

  /**
   * @param timeout for one request, from sending it to the end of the answer
   */
  Endpoint(Address address, Optional<ApiKey> key, Duration timeout) {
    this.key = key;
    OpenAiChatModel.OpenAiChatModelBuilder builder =
        new OpenAiChatModel.OpenAiChatModelBuilder()
            .httpClientBuilder(new WireBuilder(CONNECT, timeout))
            .baseUrl(address.toString())
            .strictJsonSchema(false)
            .maxRetries(0);
    key.ifPresent(given -> builder.apiKey(given.secret()));
    this.chat = builder.build();
  }

  @Override
  public Answer ask(Request request) {
    while (true) {
      Dialect spoken = dialect;
      try {
        return Replies.answer(request, chat.chat(chatRequest(request, spoken)));
      } catch (RuntimeException e) {
        Optional<Dialect> simpler = Faults.complaint(e).flatMap(spoken::without);
        if (simpler.isEmpty()) {
          return new Faults(request, key).failure(e);
        }
        learn(spoken, simpler.get());
      }
    }
  }

  /** Another thread may have learnt more before; then that is tried next. */
  private synchronized void learn(Dialect spoken, Dialect simpler) {
    if (dialect.equals(spoken)) {
      dialect = simpler;
    }
  }

  private static ChatRequest chatRequest(Request request, Dialect spoken) {
    OpenAiChatRequestParameters.Builder parameters =
        OpenAiChatRequestParameters.builder().modelName(request.model());
    if (spoken.temperature()) {
      parameters.temperature(Dialect.TEMPERATURE);
    }
    if (spoken.seed()) {
      parameters.seed(Dialect.SEED);
    }
    switch (spoken.format()) {
      case SCHEMA -> parameters.responseFormat(fitting(request.schema()));
      case OBJECT -> parameters.responseFormat(ResponseFormat.JSON);
      case NONE -> {}
    }
    return ChatRequest.builder()
        .messages(SystemMessage.from(spoken.system(request)), UserMessage.from(request.user()))
        .parameters(parameters.build())
        .build();
  }

  private static ResponseFormat fitting(String schema) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder()
                .name(Dialect.SCHEMA_NAME)
                .rootElement(JsonRawSchema.from(schema))
                .build())
        .build();
  }
}
