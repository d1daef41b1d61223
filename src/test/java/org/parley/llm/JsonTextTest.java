package org.parley.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static final String OBJECT = "{\n  \"quote\": \"He said: ``` } {\"\n}";

  @Test
  void anObjectStaysAsItStands() {
    assertThat(JsonText.in(OBJECT)).contains(OBJECT);
    assertThat(JsonText.in("\n " + OBJECT + "\n\n")).contains(OBJECT);
  }

  @Test
  void aCodeBlockIsTakenOff() {
    assertThat(JsonText.in("```json\n" + OBJECT + "\n```")).contains(OBJECT);
    assertThat(JsonText.in("Here it is:\n\n```\n" + OBJECT + "\n```\nAnything else?"))
        .contains(OBJECT);
  }

  @Test
  void wordsAroundItAreTakenOff() {
    assertThat(JsonText.in("Sure! " + OBJECT + " That is all.")).contains(OBJECT);
    assertThat(JsonText.in("<think>\nIs it {\"a\":1}? No.\n</think>\n" + OBJECT)).contains(OBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "I cannot do that.",
        "[1, 2]",
        "null",
        "{\"a\": [1, 2",
        "{\"a\": 1} {\"b\": 2}",
        "```json\n{\"a\": \n```",
        "{'a': 1}"
      })
  void whatIsNoWholeObjectIsNone(String answer) {
    assertThat(JsonText.in(answer)).isEmpty();
  }

  @Test
  void depthDoesNoHarm() {
    assertThat(JsonText.in("{\"a\":".repeat(100_000))).isEmpty();
    assertThat(JsonText.in("{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")).isEmpty();
  }

  @Test
  void lengthDoesNoHarm() {
    String longer = "{\"a\": \"" + "word ".repeat(400_000) + "\"}";
    assertThat(JsonText.in("```json\n" + longer + "\n```")).contains(longer);
    assertThat(JsonText.in("```\n{".repeat(20_000))).isEmpty();
    assertThat(JsonText.in("<think>".repeat(100_000))).isEmpty();
  }
}
