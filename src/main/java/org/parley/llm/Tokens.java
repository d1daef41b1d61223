package org.parley.llm;

/**
 * How much of a model was used.
 *
 * @param prompt tokens read
 * @param completion tokens written
 */
public record Tokens(long prompt, long completion) {
  static final Tokens NONE = new Tokens(0, 0);

  /** Characters of English to a token, by and large. */
  private static final int CHARACTERS = 4;

  public Tokens {
    if (prompt < 0 || completion < 0) {
      throw new IllegalArgumentException("fewer than no tokens");
    }
  }

  public long total() {
    return prompt + completion;
  }

  Tokens plus(Tokens other) {
    return new Tokens(prompt + other.prompt, completion + other.completion);
  }

  /**
   * Where an endpoint does not say, an estimate from the texts, so that limits hold all the same.
   */
  static Tokens estimated(Request request, String answer) {
    return new Tokens(
        tokens(request.system()) + tokens(request.user()) + tokens(request.schema()),
        tokens(answer));
  }

  private static long tokens(String text) {
    return Math.ceilDiv(text.length(), CHARACTERS);
  }
}
