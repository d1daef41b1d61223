package org.parley.text;

/**
 * What of an article was not analysed as it stands.
 *
 * @param cut how many sentences were too long for the parser, and are several
 * @param left how many words at its end were left out, as it has more than was asked for
 */
public record Losses(int cut, int left) {
  public static Losses none() {
    return new Losses(0, 0);
  }

  public boolean any() {
    return cut > 0 || left > 0;
  }
}
