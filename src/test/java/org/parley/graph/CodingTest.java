package org.parley.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Position;

class CodingTest {
  @Test
  void aStanceAnswersTheQuestionOfACodebook() {
    Coding coding = new Coding("tolls", "T1", Position.OPPOSES, 0.7, "codebook-words");
    assertThat(coding.position()).isEqualTo(Position.OPPOSES);
  }

  @Test
  void withoutANameItIsNone() {
    assertThatThrownBy(() -> new Coding(" ", "T1", Position.SUPPORTS, 1, "r"))
        .hasMessageContaining("names its codebook");
    assertThatThrownBy(() -> new Coding("tolls", "", Position.SUPPORTS, 1, "r"))
        .hasMessageContaining("names its codebook");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void itsConfidenceIsAShare(double confidence) {
    assertThatThrownBy(() -> new Coding("tolls", "T1", Position.SUPPORTS, confidence, "r"))
        .hasMessageContaining("from 0 to 1");
  }
}
