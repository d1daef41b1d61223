package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Code points are found where counting from the beginning finds them. */
class OffsetsTest {
  @Test
  void placesAreThoseThatCountingGives() {
    Random random = new Random(5);
    for (int length : new int[] {0, 1, 511, 512, 513, 1024, 3000}) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(40) : 'a');
      }
      Offsets offsets = new Offsets(text.toString());
      for (int point = 0; point <= length; point++) {
        assertThat(offsets.of(point)).isEqualTo(text.offsetByCodePoints(0, point));
      }
      assertThatThrownBy(() -> offsets.of(length + 600))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
