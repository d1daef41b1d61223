package org.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page is asked for, whatever people write into its address; and the cells of answers. */
class RequestTest {

  @Test
  void theFirstValueCountsAndBlankOnesDoNot() {
    Request request =
        Request.of(
            "/positions",
            Map.of(
                "actor", List.of(" peru ", "chile"),
                "issue", List.of("  "),
                "voice", List.of()));
    assertThat(request.get("actor")).isEqualTo("peru");
    assertThat(request.parameters()).containsOnlyKeys("actor");
    assertThat(request.get("issue")).isEmpty();
  }

  @Test
  void aValueThatIsNobodysNameIsLeftOut() {
    Request request = Request.of("/", Map.of("q", List.of("x".repeat(20_000))));
    assertThat(request.get("q")).isEmpty();
    Request shorter = Request.of("/", Map.of("q", List.of("x".repeat(19_999))));
    assertThat(shorter.get("q")).hasSize(19_999);
  }

  @ParameterizedTest
  @CsvSource({
    "7,        7",
    "0,        1",
    "500,      99",
    "-3,       20",
    "1e3,      20",
    "9999999,  20",
    "'',       20",
    "٧,        20"
  })
  void aNumberIsOneThatCanBeShown(String value, int number) {
    Request request = Request.of("/", Map.of("n", List.of(value)));
    assertThat(request.number("n", 20, 99)).isEqualTo(number);
  }

  @Test
  void anAddressHasItsParametersInOrderAndEncoded() {
    Request request =
        Request.of("/actors", Map.of("q", List.of("a&b=c d"), "type", List.of("Person")));
    assertThat(request.address()).startsWith("/actors?").contains("type=Person");
    assertThat(request.address()).doesNotContain("a&b").doesNotContain(" ");
    assertThat(request.with("q", "")).isEqualTo("/actors?type=Person");
    assertThat(request.with("type", "State")).contains("type=State").doesNotContain("Person");
  }

  @Test
  void anotherPageTakesThemOverButForTheFormat() {
    Request request =
        Request.of("/positions", Map.of("format", List.of("csv"), "actor", List.of("peru")));
    assertThat(request.on("/changes", Map.of("issue", "toll")))
        .startsWith("/changes?")
        .contains("actor=peru")
        .contains("issue=toll")
        .doesNotContain("format");
  }

  @Test
  void whatIsUnboundIsEmpty() {
    Row row = new Row(Map.of("n", "12", "d", "0.5", "word", "many", "big", "12345678901"));
    assertThat(row.get("nothing")).isEmpty();
    assertThat(row.has("nothing")).isFalse();
    assertThat(row.number("n")).isEqualTo(12);
    assertThat(row.number("word")).isZero();
    assertThat(row.number("big")).isZero();
    assertThat(row.decimal("d")).isEqualTo(0.5);
    assertThat(row.decimal("word")).isZero();
  }
}
