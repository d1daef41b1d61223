package org.parley.llm;

import java.util.Optional;

/** Counts each request, and sends none beyond the limits. */
record Metered(Model model, Usage usage) implements Model {
  @Override
  public Answer ask(Request request) {
    Optional<String> reached = usage.begin();
    if (reached.isPresent()) {
      return new Answer.Failed(Failure.LIMIT, reached.get());
    }
    Answer answer = new Answer.Failed(Failure.UNREACHABLE, "the program failed");
    try {
      answer = model.ask(request);
      return answer;
    } finally {
      usage.end(answer);
    }
  }
}
