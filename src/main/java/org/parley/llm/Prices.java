package org.parley.llm;

/**
 * What a model costs, in any currency.
 *
 * @param in for a million tokens read
 * @param out for a million tokens written
 */
public record Prices(double in, double out) {
  private static final double MILLION = 1e6;

  public Prices {
    if (!(in >= 0 && out >= 0 && Double.isFinite(in) && Double.isFinite(out))) {
      throw new IllegalArgumentException("no prices: " + in + " and " + out);
    }
  }

  double of(Tokens tokens) {
    return (tokens.prompt() * in + tokens.completion() * out) / MILLION;
  }
}
