package org.parley.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold is written by hand: whatever is wrong with it is named by file and place. */
class JsonPlaceTest {
  @TempDir private Path folder;

  @Test
  void valuesAreReadByTheirFields() throws IOException {
    JsonPlace gold =
        read(
            """
            {"article": "ferry", "year": 2025, "sure": 0.5, "open": true,
             "events": [{"type": "Visit"}, {"type": "Talks"}], "names": ["a", 2]}
            """);
    assertThat(gold.text("article")).isEqualTo("ferry");
    assertThat(gold.textOrNothing("year")).isEqualTo("2025");
    assertThat(gold.textOrNothing("events")).isEmpty();
    assertThat(gold.number("sure")).hasValue(0.5);
    assertThat(gold.number("article")).isEmpty();
    assertThat(gold.truth("open")).isTrue();
    assertThat(gold.truth("absent")).isFalse();
    assertThat(gold.objects("events")).extracting(e -> e.text("type")).contains("Visit", "Talks");
    assertThat(gold.texts("names")).containsExactly("a", "2");
    assertThat(gold.texts("absent")).isEmpty();
  }

  @Test
  void whatIsWrongInsideAListIsNamedByItsPlace() throws IOException {
    JsonPlace gold = read("{\"events\": [{\"type\": \"Visit\"}, {\"type\": 7}, {\"who\": {}}]}");
    JsonPlace third = gold.objects("events").get(2);
    assertThatThrownBy(() -> gold.objects("events").get(1).text("type"))
        .isInstanceOf(GoldException.class)
        .hasMessageEndingWith("gold.json: events[1].type: a text is needed; mend the file");
    assertThatThrownBy(() -> third.at("who").text("name"))
        .hasMessageEndingWith("gold.json: events[2].who.name: a text is needed; mend the file");
    assertThatThrownBy(() -> third.entries("roles"))
        .hasMessageEndingWith("gold.json: events[2].roles: a list is needed; mend the file");
    assertThat(third.problem("nobody takes part"))
        .hasMessageEndingWith("gold.json: events[2]: nobody takes part; mend the file");
  }

  @Test
  void aListOfObjectsHoldsNothingElse() throws IOException {
    JsonPlace gold = read("{\"events\": [{}, \"a visit\"]}");
    assertThatThrownBy(() -> gold.objects("events"))
        .hasMessageEndingWith("gold.json: events[1]: an object is needed; mend the file");
  }

  @Test
  void whatIsNoJsonIsNamedByItsLine() throws IOException {
    assertThatThrownBy(() -> read("{\"events\":\n  [}"))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("gold.json: not JSON, at line 2: ")
        .hasMessageEndingWith("; mend the file");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> JsonPlace.read(folder.resolve("none.json")))
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("none.json: cannot be read");
  }

  private JsonPlace read(String json) throws IOException {
    return JsonPlace.read(Files.writeString(folder.resolve("gold.json"), json));
  }
}
