package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IriOrderTest {
  @Test
  void theClaimsOfAnArticleComeInTheOrderInWhichTheyWereMade() {
    assertThat(
            List.of("a/stance-10", "a/stance-9", "a/event-11", "b", "a", "a/stance-09").stream()
                .sorted(IriOrder.BY_IRI))
        .containsExactly("a", "a/event-11", "a/stance-09", "a/stance-9", "a/stance-10", "b");
  }
}
