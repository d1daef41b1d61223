package org.parley.resolve;

/** What becomes of the confidences of two claims that are the same. */
enum Agreement {
  /** Two readers found it, each by itself: both would have to be wrong. */
  INDEPENDENT {
    @Override
    double of(double one, double other) {
      return 1 - (1 - one) * (1 - other);
    }

    @Override
    double alone(double confidence) {
      return confidence * UNCONFIRMED;
    }
  },
  /** One reader met it twice. */
  REPEATED {
    @Override
    double of(double one, double other) {
      return Math.max(one, other);
    }

    @Override
    double alone(double confidence) {
      return confidence;
    }
  };

  /** What is left of the confidence in a claim of the first that the second did not find. */
  private static final double UNCONFIRMED = 0.4;

  abstract double of(double one, double other);

  /** Of a claim of the first that the second does not have. */
  abstract double alone(double confidence);
}
