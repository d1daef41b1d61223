package org.parley.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.claim.Position;

/** The fields of claims as strangers write them, models above all. */
class FieldsTest {
  @Test
  void textIsWithoutTheBlanksAroundItAndNumbersAreText() throws JsonProcessingException {
    Fields fields = fields("{'name': '  Norland ', 'id': 7, 'empty': '  ', 'none': null}");
    assertThat(fields.text("name")).isEqualTo("Norland");
    assertThat(fields.text("id")).isEqualTo("7");
    assertThat(fields.maybeText("empty")).isEmpty();
    assertThat(fields.maybeText("none")).isEmpty();
    assertThat(fields.maybeText("absent")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                  | name is missing",
        "{'name': null}      | name is missing",
        "{'name': ' '}       | name is missing",
        "{'name': ['a']}     | name is no text: [\"a\"]",
        "{'name': {'a': 1}}  | name is no text: {\"a\":1}"
      })
  void aTextThatHasToBeThereIsAskedFor(String json, String message) {
    assertThatThrownBy(() -> fields(json).text("name"))
        .isInstanceOf(BadClaimException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "'words'", "3", "null"})
  void onlyAnObjectHasFields(String json) {
    assertThatThrownBy(() -> fields(json))
        .isInstanceOfSatisfying(
            BadClaimException.class, e -> assertThat(e.reason()).isEqualTo(RefusalReason.MALFORMED))
        .hasMessageStartingWith("an object is expected");
  }

  @Test
  void aSingleValueIsAListOfOne() throws JsonProcessingException {
    Fields fields = fields("{'one': 'a', 'many': ['a', ' ', 'b '], 'none': []}");
    assertThat(fields.strings("one")).containsExactly("a");
    assertThat(fields.strings("many")).containsExactly("a", "b");
    assertThat(fields.strings("none")).isEmpty();
    assertThat(fields.strings("absent")).isEmpty();
    assertThatThrownBy(() -> fields("{'many': ['a', 1]}").strings("many"))
        .hasMessage("many holds what is no text: 1");
  }

  @Test
  void aQuotationIsWordsOrWordsWithWhatStandsAroundThem() throws JsonProcessingException {
    Fields fields =
        fields(
            "{'evidence': ['Norland backs it', {'exact': 'it ', 'prefix': 'backs ', 'suffix': '.'}]}");
    assertThat(fields.quotes("evidence"))
        .containsExactly(new Quote("Norland backs it"), new Quote("it ", "backs ", "."));
    assertThatThrownBy(() -> fields("{'cue': {'prefix': 'a'}}").maybeQuote("cue"))
        .hasMessage("a quotation without exact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.5", "1"})
  void aConfidenceIsFromNoneToAll(String value) throws JsonProcessingException {
    assertThat(fields("{'confidence': " + value + "}").maybeConfidence())
        .contains(Double.parseDouble(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "1.01", "'high'", "95", "true"})
  void anythingElseIsRefusedAsAValue(String value) {
    assertThatThrownBy(() -> fields("{'confidence': " + value + "}").maybeConfidence())
        .isInstanceOfSatisfying(
            BadClaimException.class,
            e -> assertThat(e.reason()).isEqualTo(RefusalReason.UNKNOWN_VALUE))
        .hasMessageEndingWith("is not from 0 to 1");
  }

  @Test
  void aWholeNumberIsOne() throws JsonProcessingException {
    assertThat(fields("{'at': 12}").maybeNumber("at")).contains(12);
    assertThat(fields("{}").maybeNumber("at")).isEmpty();
    assertThatThrownBy(() -> fields("{'at': 1.5}").maybeNumber("at"))
        .hasMessage("at is no whole number: 1.5");
  }

  @Test
  void aConstantIsNamedInAnyCase() throws JsonProcessingException {
    Fields fields = fields("{'position': 'Opposes'}");
    assertThat(fields.oneOf("position", Position.class)).isEqualTo(Position.OPPOSES);
    assertThat(fields("{}").oneOf("position", Position.class, Position.SUPPORTS))
        .isEqualTo(Position.SUPPORTS);
    assertThatThrownBy(() -> fields("{'position': 'neutral'}").oneOf("position", Position.class))
        .hasMessage("position neutral");
  }

  @Test
  void whatIsYesUnlessItSaysNoAndTheOtherWayRound() throws JsonProcessingException {
    Fields fields = fields("{'yes': true, 'no': false, 'words': 'maybe'}");
    assertThat(fields.is("yes")).isTrue();
    assertThat(fields.is("no")).isFalse();
    assertThat(fields.is("absent")).isFalse();
    assertThat(fields.isNot("no")).isFalse();
    assertThat(fields.isNot("absent")).isTrue();
    assertThat(fields.isNot("words")).isTrue();
  }

  @Test
  void whatIsQuotedInAMessageIsShortAndWhole() {
    String flags = "🏳".repeat(100);
    assertThat(Fields.shortened(flags)).isEqualTo("🏳".repeat(80) + "…");
    assertThat(Fields.shortened("short")).isEqualTo("short");
  }

  /** Of JSON with single quotes. */
  private static Fields fields(String json) throws JsonProcessingException {
    return new Fields(new ObjectMapper().readTree(json.replace('\'', '"')));
  }
}
