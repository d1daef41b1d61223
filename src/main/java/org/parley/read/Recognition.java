package org.parley.read;

/**
 * Knows what was read before, so that it need not be laid out again to see that it is the same. A
 * fingerprint is of all that an input gives of an article, its id among it. Called by one thread.
 */
public interface Recognition {
  /**
   * Whether an article of that fingerprint needs no second look; what is said to be known becomes a
   * {@link org.parley.article.Problem} of the code {@code KNOWN}, with its id as the input.
   */
  boolean knows(String id, String fingerprint);

  /** Hears what the article of that id was read from. */
  void met(String id, String fingerprint);

  /** Knows nothing. */
  static Recognition none() {
    return new Recognition() {
      @Override
      public boolean knows(String id, String fingerprint) {
        return false;
      }

      @Override
      public void met(String id, String fingerprint) {}
    };
  }
}
