package org.parley.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Span;

/**
 * What is asked of every article alike.
 *
 * @param instructions the standing instructions
 * @param schema the JSON Schema of an answer
 * @param codebook the user's own questions, as a text that follows the instructions
 * @param longest most code points of an article's text in one request; longer ones are cut
 */
public record Prompt(String instructions, String schema, Optional<String> codebook, int longest) {
  /** Some 6,000 tokens: the answer to it stays within what models write at once. */
  public static final int LONGEST = 24_000;

  private static final int SHORTEST = 200;

  public Prompt {
    if (!JsonText.isObject(schema.strip())) {
      throw new IllegalArgumentException("the schema is no JSON object");
    }
    if (longest < SHORTEST) {
      throw new IllegalArgumentException("parts of fewer than " + SHORTEST + " characters");
    }
  }

  public Prompt(String instructions, String schema) {
    this(instructions, schema, Optional.empty(), LONGEST);
  }

  /** The same with the user's own questions. */
  public Prompt withCodebook(String text) {
    return new Prompt(instructions, schema, Optional.of(text), longest);
  }

  /** The same with shorter or longer parts. */
  public Prompt withLongest(int codePoints) {
    return new Prompt(instructions, schema, codebook, codePoints);
  }

  /** The standing part of each request: instructions, then codebook. */
  public String system() {
    return instructions.strip() + codebook.map(text -> "\n\n" + text.strip()).orElse("");
  }

  /** The stretches of an article's text that its requests hold, in order; they overlap. */
  public List<Span> parts(Article article) {
    return TextParts.of(article.text(), longest);
  }

  /** The requests that an article takes: one, or one for each part of a long one. */
  public List<Request> requests(Article article, String model) {
    List<Span> parts = parts(article);
    UserMessage message = new UserMessage(article, parts.size());
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      requests.add(
          Request.of(
              article.id(),
              i + 1,
              parts.size(),
              model,
              system(),
              message.of(i + 1, parts.get(i)),
              schema));
    }
    return List.copyOf(requests);
  }
}
