package org.parley.resolve.sheet;

/**
 * What claims are taken to have where their sheet does not say.
 *
 * @param rule such as {@code llm:mistral-small}
 * @param confidence 0 to 1
 */
public record Manner(String rule, double confidence) {
  public Manner {
    if (rule.isBlank() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("rule “" + rule + "”, confidence " + confidence);
    }
  }
}
