package org.parley.llm;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a chat completion comes to. */
final class Replies {
  private Replies() {}

  static Answer answer(Request request, ChatResponse response) {
    @Nullable String written = response.aiMessage().text();
    String text = written == null ? "" : written;
    Tokens tokens = tokens(request, text, response.tokenUsage());
    return ending(response.finishReason())
        .or(() -> text.isBlank() ? Optional.of(Ending.EMPTY) : Optional.empty())
        .<Answer>map(ending -> ending.failure(tokens))
        .orElseGet(() -> new Answer.Answered(text, tokens));
  }

  /** Some local servers give no reason; whether their answer is whole is seen from its JSON. */
  private static Optional<Ending> ending(@Nullable FinishReason reason) {
    if (reason == null) {
      return Optional.empty();
    }
    return switch (reason) {
      case STOP, OTHER -> Optional.empty();
      case LENGTH -> Optional.of(Ending.CUT);
      case CONTENT_FILTER -> Optional.of(Ending.FILTERED);
      case TOOL_EXECUTION -> Optional.of(Ending.EMPTY);
    };
  }

  private static Tokens tokens(Request request, String text, @Nullable TokenUsage usage) {
    Tokens estimate = Tokens.estimated(request, text);
    if (usage == null) {
      return estimate;
    }
    return new Tokens(
        given(usage.inputTokenCount(), estimate.prompt()),
        given(usage.outputTokenCount(), estimate.completion()));
  }

  private static long given(@Nullable Integer count, long otherwise) {
    return count == null || count < 0 ? otherwise : count;
  }
}
