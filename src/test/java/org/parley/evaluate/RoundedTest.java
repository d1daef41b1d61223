package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundedTest {
  @Test
  void aTieGoesToTheEvenDigitAndWhatOnlyLooksLikeOneDoesNot() {
    assertThat(Rounded.of(0.0625)).hasToString("0.062");
    assertThat(Rounded.of(0.1875)).hasToString("0.188");
    // the binary value is a little above and a little below the half
    assertThat(Rounded.of(0.0005)).hasToString("0.001");
    assertThat(Rounded.of(0.0015)).hasToString("0.002");
    assertThat(Rounded.of(1.0005)).hasToString("1.000");
  }

  @Test
  void aDifferenceHasItsSign() {
    assertThat(Rounded.signed(0.25)).isEqualTo("+0.250");
    assertThat(Rounded.signed(-0.25)).isEqualTo("-0.250");
    assertThat(Rounded.signed(0)).isEqualTo("0.000");
  }
}
