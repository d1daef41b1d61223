package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who belongs to whom, where several could. */
class PairingTest {
  @Test
  void theBestPairIsTakenFirstWhateverTheOrder() {
    Pairing<String, String> paired =
        Pairing.of(List.of("toll", "tolls"), List.of("tolls"), PairingTest::likeness, g -> false);
    assertThat(paired.hits()).containsExactly(new Hit<>("tolls", "tolls"));
    assertThat(paired.missed()).containsExactly("toll");
    assertThat(paired.extra()).isEmpty();
  }

  @Test
  void ofEqualsTheFirstIsTaken() {
    Pairing<String, String> paired =
        Pairing.of(
            List.of("a1", "a2"), List.of("a3", "a4", "b"), PairingTest::likeness, g -> false);
    assertThat(paired.hits()).containsExactly(new Hit<>("a1", "a3"), new Hit<>("a2", "a4"));
    assertThat(paired.extra()).containsExactly("b");
  }

  @Test
  void whatIsOptionalNeitherCountsNorHurts() {
    Pairing<String, String> paired =
        Pairing.of(
            List.of("ferry", "harbour", "inn"),
            List.of("harbour", "moor"),
            PairingTest::likeness,
            gold -> !gold.equals("ferry"));
    assertThat(paired.hits()).isEmpty();
    assertThat(paired.missed()).containsExactly("ferry");
    assertThat(paired.extra()).containsExactly("moor");
    assertThat(paired.gold()).isEqualTo(1);
    assertThat(paired.predicted()).isEqualTo(1);
  }

  private static int likeness(String gold, String predicted) {
    if (gold.equals(predicted)) {
      return 2;
    }
    return gold.charAt(0) == predicted.charAt(0) ? 1 : 0;
  }
}
