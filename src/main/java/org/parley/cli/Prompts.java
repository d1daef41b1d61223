package org.parley.cli;

import java.util.Optional;
import org.parley.codebook.Codebook;
import org.parley.llm.Prompt;

/** The prompt of {@code data/prompts}. */
final class Prompts {
  private Prompts() {}

  /** What every article is asked, with the user's own questions if there are any. */
  static Prompt standard(Optional<Codebook> codebook) {
    Prompt prompt =
        new Prompt(
            Resources.data("prompts/reader.md"), Resources.data("prompts/answer.schema.json"));
    return codebook
        .map(
            questions ->
                prompt.withCodebook(
                    Resources.data("prompts/codebook.md")
                        .replace("{{questions}}", questions.listing())))
        .orElse(prompt);
  }
}
