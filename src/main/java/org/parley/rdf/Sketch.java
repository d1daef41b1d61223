package org.parley.rdf;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells copies of a text, in {@value #MINIMA} characters: of each of so many orders of all
 * possible runs of {@value #RUN} words, the first that the text has (MinHash: A. Z. Broder, On the
 * resemblance and containment of documents, 1997), of which 15 bits are kept (P. Li and A. C.
 * König, b-Bit minwise hashing, 2010). The share of places where two sketches agree is, but for
 * chance, the share of runs that two texts have in common.
 *
 * @param minima one character for each order, none of them half a surrogate pair
 * @param published the ISO day of the text, else empty
 */
record Sketch(String minima, String published) {
  private static final int RUN = 5;
  private static final int MINIMA = 126;

  /** So much in common is a copy, perhaps cut or with another beginning. */
  private static final double COPY = 0.5;

  /** Of what is shorter, names and set phrases are too large a part. */
  private static final int FEWEST_WORDS = 40;

  /**
   * Places that are looked up together: what is half alike is missed once in three hundred times.
   */
  private static final int BAND = 3;

  static final int BANDS = MINIMA / BAND;

  private static final int BITS = 0x7FFF;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** The sketch of a text; empty where that is too short. */
  static Optional<Sketch> of(String text, String published) {
    long[] first = new long[MINIMA];
    Arrays.fill(first, -1);
    long[] run = new long[RUN];
    int words = 0;
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      run[words++ % RUN] = hash(text, word.start(), word.end());
      if (words >= RUN) {
        take(run, words, first);
      }
    }
    if (words < FEWEST_WORDS) {
      return Optional.empty();
    }
    StringBuilder minima = new StringBuilder(MINIMA);
    for (long each : first) {
      minima.append((char) (each & BITS));
    }
    return Optional.of(new Sketch(minima.toString(), published));
  }

  private static void take(long[] run, int from, long[] first) {
    long all = 0;
    for (int i = 0; i < RUN; i++) {
      all = mixed(all * 31 + run[(from + i) % RUN]);
    }
    for (int i = 0; i < MINIMA; i++) {
      long place = mixed(all ^ (i + 1) * 0x9E3779B97F4A7C15L);
      if (Long.compareUnsigned(place, first[i]) < 0) {
        first[i] = place;
      }
    }
  }

  private static long hash(String text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + Character.toLowerCase(text.charAt(i));
    }
    return hash;
  }

  /** Of the generator SplitMix64: all bits of the result depend on all bits of the value. */
  private static long mixed(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** Whether one text is a copy of the other. */
  boolean isCopy(Sketch other) {
    int same = 0;
    for (int i = 0; i < MINIMA; i++) {
      same += minima.charAt(i) == other.minima.charAt(i) ? 1 : 0;
    }
    return same >= COPY * MINIMA;
  }

  /** A part of the minima; copies agree in one of the {@link #BANDS} at least. */
  String band(int number) {
    return minima.substring(number * BAND, (number + 1) * BAND);
  }
}
