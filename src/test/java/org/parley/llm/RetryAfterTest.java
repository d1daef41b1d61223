package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final String DATE = "Sun, 29 Nov 2026 10:00:00 GMT";

  @Test
  void seconds() {
    assertThat(in(Map.of("Retry-After", "20"))).contains(Duration.ofSeconds(20));
    assertThat(in(Map.of("retry-after", "0"))).contains(Duration.ZERO);
  }

  @Test
  void aDateCountsFromTheServersOwn() {
    assertThat(in(Map.of("Retry-After", "Sun, 29 Nov 2026 10:00:30 GMT", "Date", DATE)))
        .contains(Duration.ofSeconds(30));
    assertThat(in(Map.of("Retry-After", "Sun, 29 Nov 2026 09:00:30 GMT", "Date", DATE))).isEmpty();
    assertThat(in(Map.of("Retry-After", "Sun, 29 Nov 2026 10:00:30 GMT"))).isEmpty();
  }

  @Test
  void whatIsNeitherIsNothing() {
    assertThat(in(Map.of())).isEmpty();
    assertThat(in(Map.of("Retry-After", "soon", "Date", DATE))).isEmpty();
    assertThat(in(Map.of("Retry-After", "-1"))).isEmpty();
    assertThat(in(Map.of("Retry-After", "99999999999999999999"))).isEmpty();
  }

  private static Optional<Duration> in(Map<String, String> headers) {
    Map<String, List<String>> lists =
        headers.entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, entry -> List.of(entry.getValue())));
    return RetryAfter.in(HttpHeaders.of(lists, (name, value) -> true));
  }
}
