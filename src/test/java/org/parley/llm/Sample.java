package org.parley.llm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;

/** Articles and prompts to ask about. */
final class Sample {
  static final Prompt PROMPT =
      new Prompt("Write down who did what, as JSON.\n", "{\"type\":\"object\"}");

  private Sample() {}

  static Article article(String id, String text) {
    return article(id, text, Optional.of("The Continental Review"));
  }

  static Article article(String id, String text, Optional<String> publisher) {
    return new Article(
        id,
        Optional.of("Talks open in Vienna"),
        Optional.of(LocalDate.of(2025, 12, 14)),
        publisher,
        Optional.empty(),
        Optional.empty(),
        "en",
        text,
        List.of(),
        Sha256.of(text));
  }

  static Article talks() {
    return article("talks", "Talks open in Vienna\n\nAnna Weiss met the ministers on Sunday.\n");
  }

  /** The request of an article of one part. */
  static Request request(String id) {
    return PROMPT.requests(article(id, "Talks open in " + id + ".\n"), "small-model").getFirst();
  }
}
