package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void claimsStandWithThoseOfTheirTenth() {
    Calibration calibration =
        Calibration.of(
            "claims",
            List.of(
                new WeighedClaim(0.7, true),
                new WeighedClaim(0.75, false),
                new WeighedClaim(0.8, true),
                new WeighedClaim(1, true),
                new WeighedClaim(0, false)));
    assertThat(calibration.bins())
        .extracting(CalibrationBin::range)
        .containsExactly(".0–.1", ".7–.8", ".8–.9", ".9–1");
    assertThat(calibration.bins())
        .extracting(CalibrationBin::right)
        .containsExactly(0.0, 0.5, 1.0, 1.0);
    // (1 × 0 + 2 × |.725 - .5| + 1 × |.8 - 1| + 1 × 0) / 5
    assertThat(calibration.error()).isCloseTo(0.13, within(1e-9));
  }

  @Test
  void withoutClaimsThereIsNoError() {
    assertThat(Calibration.of("claims", List.of()).error()).isZero();
  }
}
