package org.parley.llm;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key to an endpoint. It is sent there and shown nowhere. */
public final class ApiKey {
  /** Where keys are looked for, in this order. */
  static final List<String> VARIABLES = List.of("PARLEY_LLM_KEY", "OPENAI_API_KEY");

  private final String secret;

  private ApiKey(String secret) {
    if (!secret.chars().allMatch(c -> '!' <= c && c <= '~')) {
      throw new IllegalArgumentException(
          "the key in %s has blanks or letters that no key has"
              .formatted(String.join(" or ", VARIABLES)));
    }
    this.secret = secret;
  }

  /**
   * The key that the environment holds, {@code PARLEY_LLM_KEY} before {@code OPENAI_API_KEY}.
   *
   * @throws IllegalArgumentException if it cannot be a key; the message does not show it
   */
  public static Optional<ApiKey> of(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(name -> environment.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(ApiKey::new);
  }

  /** For the header, and nothing else. */
  String secret() {
    return secret;
  }

  /** A text in which the key is not to be read, should somebody have put it there. */
  String hiddenIn(String text) {
    return text.replace(secret, "…");
  }

  @Override
  public String toString() {
    return "an API key";
  }
}
